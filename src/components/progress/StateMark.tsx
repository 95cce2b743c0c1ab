import type { VerdictState } from "../../lib/progress/verdictTypes.ts";
import { markShape } from "../../charts/promises/markShape.ts";

/** The mark of a state; its word stands beside it. */
export function StateMark({ state }: { readonly state: VerdictState }) {
  const { isFilled, isHalf, isDashed, sign } = markShape(state);
  const ring = ["ring", isFilled ? "is-filled" : "", isDashed ? "is-dashed" : ""].filter((one) => one !== "").join(" ");
  return (
    <svg className={`state-mark is-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle className={ring} cx="8" cy="8" r="6.9" />
      {isHalf ? <path className="half" d="M8 1.1a6.9 6.9 0 0 0 0 13.8z" /> : null}
      {sign === "" ? null : <path className={isFilled ? "sign on-fill" : "sign"} d={sign} />}
    </svg>
  );
}
