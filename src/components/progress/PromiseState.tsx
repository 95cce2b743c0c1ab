import type { ProgressMessages } from "../../i18n/progress/ProgressMessages.ts";
import type { VerdictState } from "../../lib/progress/verdictTypes.ts";
import { StateMark } from "./StateMark.tsx";

/** The state of a promise: mark and word. */
export function PromiseState({ state, text }: { readonly state: VerdictState; readonly text: ProgressMessages }) {
  return (
    <p className="promise-state">
      <StateMark state={state} /> <b>{text.states[state]}</b>
    </p>
  );
}
