import type { Claim } from "../domain/claim.ts";
import { gapDays, spanDays } from "../domain/period.ts";
import { placeStateOn } from "../domain/region.ts";
import type { SeriesPoint } from "./toSeries.ts";

/** Why a line stops between two points: another definition, other borders, or a year that is missing. */
export type SeriesBreak = "definition" | "borders" | "gap";

const yearMinDays = 365;

/** Yearly readings with a year left out between them: that year stays open. */
function skipsYear<T extends Claim>(before: SeriesPoint<T>, after: SeriesPoint<T>): boolean {
  const isYearly = spanDays(before.span) >= yearMinDays && spanDays(after.span) >= yearMinDays;
  return isYearly && gapDays(before.span, after.span) > yearMinDays;
}

/** Tells whether a claim is about a region within the borders that it lost. */
export function isOnOldBorders(claim: Claim): boolean {
  const onDate = claim.periodEnd ?? claim.periodStart;
  return onDate !== null && placeStateOn({ placeId: claim.geo, validFrom: null }, onDate) === "old_borders";
}

/**
 * Says why a series is not one line between two neighbouring points, or null where it is.
 *
 * Shape   two points in the order of time → the weightiest reason: definition, borders, gap
 */
export function breakBetween<T extends Claim>(before: SeriesPoint<T>, after: SeriesPoint<T>): SeriesBreak | null {
  if (after.claim.isBreakBefore) return "definition";
  if (isOnOldBorders(before.claim) !== isOnOldBorders(after.claim)) return "borders";
  return skipsYear(before, after) ? "gap" : null;
}
