/** From which ratio on a running promise has which state; below `farBehind` it is moving away. */
export interface Cutoffs {
  readonly onCourse: number;
  readonly behind: number;
  readonly farBehind: number;
}

/** Cut-offs of the linear pace. */
export const paceCutoffs: Cutoffs = { onCourse: 1, behind: 0.6, farBehind: 0 };

/** Cut-offs of observed by required compound growth, as Open SDG and Statistics Canada set them. */
export const growthCutoffs: Cutoffs = { onCourse: 0.95, behind: 0.6, farBehind: 0 };

/** What a ratio says by its cut-offs. */
export type CourseState = "on_course" | "behind" | "far_behind" | "moving_away";

/** State of a ratio of achieved by required change. */
export function courseState(ratio: number, cutoffs: Cutoffs): CourseState {
  if (ratio >= cutoffs.onCourse) return "on_course";
  if (ratio >= cutoffs.behind) return "behind";
  return ratio >= cutoffs.farBehind ? "far_behind" : "moving_away";
}
