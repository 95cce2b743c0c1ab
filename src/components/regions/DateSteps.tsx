import type { KeyboardEvent } from "react";
import type { RegionMapMessages } from "../../i18n/regionMaps/RegionMapMessages.ts";
import type { Choice } from "../chart/chartOptions.ts";
import { SelectControl } from "../chart/SelectControl.tsx";

interface Props {
  readonly label: string;
  /** In the order of time. */
  readonly steps: readonly Choice[];
  readonly value: string;
  readonly messages: RegionMapMessages;
  readonly onChoose: (key: string) => void;
}

/** Steps through the dates of one count: two buttons, a list, and the keys Page Up and Page Down. */
export function DateSteps({ label, steps, value, messages, onChoose }: Props) {
  const index = steps.findIndex((step) => step.value === value);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const go = (step: Choice | undefined): void => {
    if (step !== undefined) onChoose(step.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    go(event.key === "PageUp" ? before : after);
  };
  return (
    <div className="control date-steps" role="group" aria-label={label} onKeyDown={onKeyDown}>
      <button type="button" name="earlier" aria-label={messages.earlier} aria-disabled={before === undefined} onClick={() => go(before)}>
        ←
      </button>
      <SelectControl name="date" label={`${label}:`} value={value} choices={steps} onChoose={onChoose} />
      <button type="button" name="later" aria-label={messages.later} aria-disabled={after === undefined} onClick={() => go(after)}>
        →
      </button>
      <span className="step-of">{messages.stepOf(index + 1, steps.length)}</span>
    </div>
  );
}
