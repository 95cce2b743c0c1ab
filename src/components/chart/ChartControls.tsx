import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import { type ChartState, isSameState } from "../../charts/model/chartState.ts";
import { anyValue } from "../../lib/queries/filterValues.ts";
import { type ChartChoices, type Choice, choicesOfPlace, widenState } from "./chartOptions.ts";
import { SelectControl } from "./SelectControl.tsx";

interface Props {
  readonly state: ChartState;
  readonly first: ChartState;
  readonly choices: ChartChoices;
  readonly messages: ChartMessages;
  readonly canDivide: boolean;
  /** The chart has events, shown or hidden. */
  readonly canHideEvents: boolean;
  readonly onChange: (state: ChartState) => void;
  /** The reader comes near a control: time to fetch the engine. */
  readonly onIntent: () => void;
}

/** Controls as words in a sentence; a control with one choice is not offered. */
export function ChartControls({ state, first, choices, messages, canDivide, canHideEvents, onChange, onIntent }: Props) {
  const here = choicesOfPlace(choices, state.geo);
  const all = (label: string): Choice => ({ value: anyValue, label });
  const years = (choice: string): Choice[] => [{ value: "", label: choice }, ...choices.years.map((year) => ({ value: year, label: year }))];
  const measures = [
    { value: "", label: messages.asCounted },
    { value: "1000", label: messages.per1000 },
  ];
  return (
    <form
      className="chart-controls"
      aria-label={messages.controls}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onSubmit={(event) => event.preventDefault()}
    >
      {here.bases.length > 1 ? (
        <SelectControl
          name="who"
          label={`${messages.whoCounts}:`}
          value={state.basisId}
          choices={[all(messages.everyone), ...here.bases]}
          onChoose={(basisId) => onChange({ ...state, basisId })}
        />
      ) : null}
      {here.segments.length > 1 ? (
        <SelectControl
          name="part"
          label={`${messages.segment}:`}
          value={state.segmentId}
          choices={[all(messages.allSegments), ...here.segments]}
          onChoose={(segmentId) => onChange({ ...state, segmentId })}
        />
      ) : null}
      {choices.places.length > 1 ? (
        <SelectControl
          name="place"
          label={`${messages.place}:`}
          value={state.geo}
          choices={choices.places}
          onChoose={(geo) => onChange(widenState({ ...state, geo }, choices))}
        />
      ) : null}
      {choices.years.length > 1 ? (
        <fieldset className="control">
          <legend>{messages.period}:</legend>{" "}
          <SelectControl
            name="from"
            label={messages.fromYear}
            value={state.fromYear ?? ""}
            choices={years(messages.anyYear)}
            onChoose={(year) =>
              onChange({ ...state, fromYear: year || null, toYear: state.toYear !== null && year > state.toYear ? null : state.toYear })
            }
          />{" "}
          <SelectControl
            name="to"
            label={messages.toYear}
            value={state.toYear ?? ""}
            choices={years(messages.anyYear)}
            onChoose={(year) =>
              onChange({
                ...state,
                toYear: year || null,
                fromYear: state.fromYear !== null && year !== "" && year < state.fromYear ? null : state.fromYear,
              })
            }
          />
        </fieldset>
      ) : null}
      {canDivide ? (
        <SelectControl
          name="per"
          label={`${messages.measure}:`}
          value={state.isPer1000 ? "1000" : ""}
          choices={measures}
          onChoose={(value) => onChange({ ...state, isPer1000: value === "1000" })}
        />
      ) : null}
      {canHideEvents ? (
        <SelectControl
          name="events"
          label={`${messages.events}:`}
          value={state.showsEvents ? "" : "off"}
          choices={[
            { value: "", label: messages.eventsShown },
            { value: "off", label: messages.eventsHidden },
          ]}
          onChoose={(value) => onChange({ ...state, showsEvents: value !== "off" })}
        />
      ) : null}
      {isSameState(state, first) ? null : (
        <button type="button" className="control-reset" onClick={() => onChange(first)}>
          {messages.reset}
        </button>
      )}
    </form>
  );
}
