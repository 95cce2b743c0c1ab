import type { Claim } from "../domain/claim.ts";
import { gapDays, spanDays } from "../domain/period.ts";
import { placeStateOn } from "../domain/region.ts";
import type { SeriesPoint } from "./toSeries.ts";

const yearMinDays = 365;

/** Yearly readings with a year left out between them: that year stays open. */
function skipsYear<T extends Claim>(before: SeriesPoint<T>, after: SeriesPoint<T>): boolean {
  const isYearly = spanDays(before.span) >= yearMinDays && spanDays(after.span) >= yearMinDays;
  return isYearly && gapDays(before.span, after.span) > yearMinDays;
}

/** The region lost territory between the two points. */
function crossesBorders<T extends Claim>(before: SeriesPoint<T>, after: SeriesPoint<T>): boolean {
  const stateOf = ({ claim }: SeriesPoint<T>): string =>
    placeStateOn({ placeId: claim.geo, validFrom: null }, claim.periodEnd ?? claim.periodStart ?? "");
  return stateOf(before) !== stateOf(after);
}

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
    if (current && before && !point.claim.isBreakBefore && !skipsYear(before, point) && !crossesBorders(before, point)) current.push(point);
    else runs.push([point]);
  }
  return runs;
}
