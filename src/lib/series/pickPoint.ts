import type { Claim, SourceKind } from "../domain/claim.ts";
import { dateToSpan, gapDays, periodToSpan } from "../domain/period.ts";

/** Order of the kinds of source: law, report and paper stand on one step. */
const kindRank: Readonly<Record<SourceKind, number>> = {
  statistics: 0,
  survey: 1,
  law: 2,
  report: 2,
  paper: 2,
  speech: 3,
  news: 4,
  reference: 5,
};

function daysFromPeriod(claim: Claim): number {
  const span = periodToSpan(claim.periodStart, claim.periodEnd);
  if (span === null || claim.publishedOn === null) return Infinity;
  return gapDays(span, dateToSpan(claim.publishedOn));
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Orders claims of one series and period by how well they stand for it.
 *
 * Shape   compares by kind of source, then nearness of publication to the period
 *         (unknown dates last), then id
 * Source  Method page, "How a series picks its point"
 */
export function comparePointClaims(a: Claim, b: Claim): number {
  return (
    compareRanks(kindRank[a.sourceKind], kindRank[b.sourceKind]) ||
    compareRanks(daysFromPeriod(a), daysFromPeriod(b)) ||
    (a.claimId < b.claimId ? -1 : a.claimId > b.claimId ? 1 : 0)
  );
}

/**
 * Picks the claim that stands for one series and one period text; the others stay visible.
 *
 * Errors  RangeError when there is no claim to pick from
 */
export function pickPoint<T extends Claim>(claims: readonly T[]): T {
  const best = [...claims].sort(comparePointClaims)[0];
  if (!best) throw new RangeError("pickPoint: got no claims, expected at least one. Group by series and period first");
  return best;
}
