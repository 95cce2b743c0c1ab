import type { Claim } from "../domain/claim.ts";
import type { Series } from "./toSeries.ts";

/**
 * Form in which the data may be shown, from poorest to richest.
 *
 * none: a table and the reason · figure: one date, stated large · dots: several numbers that may
 * not be joined · line: three or more dates of one series, stopped at each break
 */
export type ChartForm = "none" | "figure" | "dots" | "line";

/** Fewest dates that make a line. */
export const lineMinDates = 3;

/** Lets the data choose its form, so that no chart pretends to more than was found. */
export function chartForm<T extends Claim>(series: readonly Series<T>[]): ChartForm {
  const pointCount = series.reduce((sum, one) => sum + one.points.length, 0);
  if (pointCount === 0) return "none";
  if (series.some((one) => one.points.length >= lineMinDates)) return "line";
  return pointCount === 1 ? "figure" : "dots";
}
