import { type DaySpan, spanDays } from "../../lib/domain/period.ts";

/** Where time lies in a drawing of the timeline. */
export interface TimelineFrame {
  readonly widthPx: number;
  readonly left: number;
  readonly right: number;
  /** Names of the lanes stand above them, not beside. */
  readonly isNarrow: boolean;
  readonly range: DaySpan;
}

const narrowPx = 560;
const edgePx = 8;

/** Divides a width into the column of names and the plot. */
export function timelineFrame(widthPx: number, range: DaySpan): TimelineFrame {
  const isNarrow = widthPx < narrowPx;
  const nameColumnPx = widthPx < 800 ? 138 : 182;
  return { widthPx, left: isNarrow ? edgePx : nameColumnPx, right: widthPx - edgePx, isNarrow, range };
}

/** Pixel at which a day begins. */
export function dayToPx({ left, right, range }: TimelineFrame, day: number): number {
  return left + ((day - range.firstDay) / spanDays(range)) * (right - left);
}

/** Day at a pixel, with its fraction. */
export function pxToDay({ left, right, range }: TimelineFrame, x: number): number {
  return range.firstDay + ((x - left) / (right - left)) * spanDays(range);
}
