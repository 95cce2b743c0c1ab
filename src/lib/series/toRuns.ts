import type { Claim } from "../domain/claim.ts";
import type { SeriesPoint } from "./toSeries.ts";

/**
 * Cuts a series where its definition changes: the line stops, it does not bridge a break.
 *
 * Shape   points in the order of time → runs; a point marked "break before" opens a new run
 */
export function toRuns<T extends Claim>(points: readonly SeriesPoint<T>[]): SeriesPoint<T>[][] {
  const runs: SeriesPoint<T>[][] = [];
  for (const point of points) {
    const current = runs.at(-1);
    if (current && !point.claim.isBreakBefore) current.push(point);
    else runs.push([point]);
  }
  return runs;
}
