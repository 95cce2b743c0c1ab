import { type DaySpan, midDay } from "../domain/period.ts";

/**
 * Day at which a point stands: the middle of its period, or the last day of a running total.
 *
 * Units   day number since 1970-01-01; may end in a half
 */
export function anchorDay(point: { readonly span: DaySpan; readonly isRunningTotal: boolean }): number {
  return point.isRunningTotal ? point.span.lastDay : midDay(point.span);
}
