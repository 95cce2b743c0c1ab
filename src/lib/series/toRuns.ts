import type { Claim } from "../domain/claim.ts";
import { breakBetween } from "./breakBetween.ts";
import type { SeriesPoint } from "./toSeries.ts";

/**
 * Cuts a series where its definition or its territory changes or a yearly reading is missing: the line stops there.
 *
 * Shape   points in the order of time → runs; a point marked "break before" opens a new run
 */
export function toRuns<T extends Claim>(points: readonly SeriesPoint<T>[]): SeriesPoint<T>[][] {
  const runs: SeriesPoint<T>[][] = [];
  for (const point of points) {
    const current = runs.at(-1);
    const before = current?.at(-1);
    if (current && before && breakBetween(before, point) === null) current.push(point);
    else runs.push([point]);
  }
  return runs;
}
