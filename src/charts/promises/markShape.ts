import type { VerdictState } from "../../lib/progress/verdictTypes.ts";

/** Strokes of a mark inside its ring, in a field of 16 by 16. */
const signs: Readonly<Record<VerdictState, string>> = {
  met: "M4.8 8.2l2.2 2.3 4.2-4.8",
  exceeded: "M8 4.6v6.8M4.6 8h6.8",
  partly: "",
  not_met: "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2",
  on_course: "M4.4 8h6.6M8.6 5.4L11.2 8l-2.6 2.6",
  behind: "M5.4 5.4l5 5M10.8 6.8v4h-4",
  far_behind: "M8 4.4V11M5.4 8.6L8 11.2l2.6-2.6",
  moving_away: "M11.6 8H5M7.4 5.4L4.8 8l2.6 2.6",
  late_or_undated: "M8 4.6V8l2.6 1.8",
  not_comparable: "M4.8 6.5h6.4M4.8 9.5h6.4M9.9 4.6l-3.8 6.8",
  cannot_be_judged: "M6.1 6.4c0-2.4 3.8-2.4 3.8 0 0 1.4-1.9 1.3-1.9 2.8M8 11.1v.6",
  planned: "",
};

/** How a mark is drawn: every state has a shape of its own, so that colour tells nothing alone. */
export interface MarkShape {
  readonly isFilled: boolean;
  readonly isHalf: boolean;
  readonly isDashed: boolean;
  readonly sign: string;
}

/** Mark of a state: filled rings were kept, hollow ones are open, a half ring is a part. */
export function markShape(state: VerdictState): MarkShape {
  return { isFilled: state === "met" || state === "exceeded", isHalf: state === "partly", isDashed: state === "planned", sign: signs[state] };
}
