import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import { verdictStates } from "../../lib/progress/verdictTypes.ts";
import { firstProgressState, progressOrders, progressSearch, type ProgressState } from "./progressState.ts";

/** One choice of a control. */
export interface ProgressChoice {
  readonly value: string;
  readonly label: string;
}

/** What the controls offer, in words. */
export interface ProgressChoices {
  readonly groups: readonly ProgressChoice[];
  readonly documents: readonly ProgressChoice[];
  readonly themes: readonly ProgressChoice[];
  readonly regions: readonly ProgressChoice[];
  readonly years: readonly ProgressChoice[];
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly ProgressChoice[];
  readonly onChoose: (value: string) => void;
}

function Select({ name, label, value, choices, onChoose }: SelectProps) {
  return (
    <label className="control">
      <span>{`${label}:`}</span>{" "}
      <select name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  readonly state: ProgressState;
  readonly choices: ProgressChoices;
  readonly text: ProgressMessages;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly onChange: (state: ProgressState) => void;
}

/** Controls as words in a sentence: which promises, in which order, of which day. */
export function ProgressControls({ state, choices, text, firstDay, lastDay, onChange }: Props) {
  const { list, states } = text;
  const all = (label: string, rest: readonly ProgressChoice[]): ProgressChoice[] => [{ value: "", label }, ...rest];
  const set = (change: Partial<ProgressState>): void => onChange({ ...state, ...change });
  const stateChoices = verdictStates.map((one) => ({ value: one, label: states[one] }));
  const orders = progressOrders.map((one) => ({ value: one, label: list.sorts[one] }));
  return (
    <form className="chart-controls" aria-label={list.controls} onSubmit={(event) => event.preventDefault()}>
      <Select
        name="state"
        label={list.state}
        value={state.state}
        choices={all(list.all, stateChoices)}
        onChoose={(value) => set({ state: verdictStates.find((one) => one === value) ?? "" })}
      />
      <Select
        name="group"
        label={list.group}
        value={state.group}
        choices={all(list.anyDocument, choices.groups)}
        onChoose={(group) => set({ group })}
      />
      <Select
        name="document"
        label={list.document}
        value={state.document}
        choices={all(list.anyDocument, choices.documents)}
        onChoose={(document) => set({ document })}
      />
      <Select name="theme" label={list.theme} value={state.theme} choices={all(list.all, choices.themes)} onChoose={(theme) => set({ theme })} />
      <Select
        name="region"
        label={list.region}
        value={state.region}
        choices={all(list.everywhere, choices.regions)}
        onChoose={(region) => set({ region })}
      />
      <Select name="year" label={list.year} value={state.year} choices={all(list.all, choices.years)} onChoose={(year) => set({ year })} />
      <Select
        name="sort"
        label={list.sort}
        value={state.sort}
        choices={orders}
        onChoose={(value) => set({ sort: progressOrders.find((one) => one === value) ?? "document" })}
      />
      <label className="control">
        <span>{`${list.asOf}:`}</span>{" "}
        <input
          type="date"
          name="asof"
          value={state.asOf === "" ? lastDay : state.asOf}
          min={firstDay}
          max={lastDay}
          required
          onChange={({ target }) => {
            if (target.validity.valid) set({ asOf: target.value === lastDay ? "" : target.value });
          }}
        />
      </label>
      {progressSearch(state) === "" ? null : (
        <button type="button" className="control-reset" onClick={() => onChange(firstProgressState)}>
          {list.reset}
        </button>
      )}
    </form>
  );
}
