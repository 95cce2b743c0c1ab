import type { MapContext } from "../../charts/maps/MapContext.ts";
import { type MapState, mapViews, stateOfSlice } from "../../charts/maps/mapState.ts";
import { populationId, type SliceChoice } from "../../charts/maps/SliceChoice.ts";
import { stepLabel } from "../../charts/maps/sliceWords.ts";
import { SelectControl } from "../chart/SelectControl.tsx";
import { DateSteps } from "./DateSteps.tsx";

interface Props {
  readonly state: MapState;
  readonly first: MapState;
  readonly choice: SliceChoice;
  readonly choices: readonly SliceChoice[];
  readonly context: Omit<MapContext, "widthPx">;
  readonly onChange: (state: MapState) => void;
  /** The reader comes near the control that needs the engine. */
  readonly onIntent: () => void;
}

/** Name of a slice in a list: what, which part, when if it has one date, how much of the country. */
export function choiceLabel(choice: SliceChoice, context: Props["context"]): string {
  const fullest = choice.steps.find((step) => step.key === choice.firstKey);
  const of = fullest === undefined ? "" : context.messages.of(fullest.foundCount, fullest.regionCount);
  return [choice.segmentName === null ? choice.name : `${choice.name}: ${choice.segmentName}`, of].filter((part) => part !== "").join(" – ");
}

/** Controls of the maps, as words in a sentence; a control with one choice is not offered. */
export function MapControls({ state, first, choice, choices, context, onChange, onIntent }: Props) {
  const { messages, chart } = context;
  const steps = choice.steps.map((step) => ({ value: step.key, label: stepLabel(step, "medium", context) }));
  const isFirst = JSON.stringify({ ...state, placeId: null }) === JSON.stringify({ ...first, placeId: null });
  return (
    <form className="chart-controls map-controls" aria-label={messages.controls} onSubmit={(event) => event.preventDefault()}>
      <SelectControl
        name="slice"
        label={`${messages.slice}:`}
        value={choice.id}
        choices={choices.map((one) => ({ value: one.id, label: choiceLabel(one, context) }))}
        onChoose={(id) => {
          const next = choices.find((one) => one.id === id);
          if (next !== undefined) onChange(stateOfSlice(next, state.view));
        }}
        onIntent={onIntent}
      />
      <div className="control" role="group" aria-label={messages.view}>
        <span aria-hidden="true">{messages.view}:</span>
        {mapViews.map((view) => (
          <button key={view} type="button" name={view} aria-pressed={state.view === view} onClick={() => onChange({ ...state, view })}>
            {messages.views[view]}
          </button>
        ))}
      </div>
      {steps.length > 1 ? (
        <DateSteps
          label={choice.id === populationId ? messages.year : messages.date}
          steps={steps}
          value={state.stepKey}
          messages={messages}
          onChoose={(stepKey) => onChange({ ...state, stepKey })}
        />
      ) : null}
      {choice.canDivide ? (
        <SelectControl
          name="per"
          label={`${chart.measure}:`}
          value={state.isPer1000 ? "1000" : ""}
          choices={[
            { value: "", label: chart.asCounted },
            { value: "1000", label: chart.per1000 },
          ]}
          onChoose={(value) => onChange({ ...state, isPer1000: value === "1000" })}
        />
      ) : null}
      {choice.hasBorders ? (
        <SelectControl
          name="borders"
          label={`${messages.borders}:`}
          value={state.borders}
          choices={[
            { value: "present", label: messages.bordersOf.present },
            { value: "old", label: messages.bordersOf.old },
          ]}
          onChoose={(value) => onChange({ ...state, borders: value === "old" ? "old" : "present" })}
        />
      ) : null}
      {isFirst ? null : (
        <button type="button" className="control-reset" onClick={() => onChange(first)}>
          {chart.reset}
        </button>
      )}
    </form>
  );
}
