import type { DaySpan } from "../domain/period.ts";
import type { TimelineState } from "./timelineState.ts";

/** The drawing asks the page for another range of time. The page alone keeps the state and the address. */
export const rangeAsked = "erikti:range-asked";

/** The page tells that it shows another state. */
export const timelineShown = "erikti:timeline-shown";

export type RangeAsked = CustomEvent<DaySpan>;
export type TimelineShown = CustomEvent<TimelineState>;
