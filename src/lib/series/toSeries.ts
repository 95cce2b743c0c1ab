import type { Claim } from "../domain/claim.ts";
import { type DaySpan, periodToSpan } from "../domain/period.ts";
import { anchorDay } from "./anchorDay.ts";
import { comparePointClaims, pickPoint } from "./pickPoint.ts";
import { seriesKey } from "./seriesKey.ts";

/** One point of a series: the claim that stands for a period, and those it stands before. */
export interface SeriesPoint<T extends Claim> {
  readonly claim: T;
  readonly others: readonly T[];
  readonly span: DaySpan;
  /** Counted since a start that other points of the series share: it stands at the end of its period. */
  readonly isRunningTotal: boolean;
}

export interface Series<T extends Claim> {
  readonly key: string;
  readonly basisId: string;
  readonly segmentId: string | null;
  readonly geo: string;
  /** In the order of their periods. */
  readonly points: readonly SeriesPoint<T>[];
}

/** Tells whether a claim may stand in a chart as a point of its series. */
export function isDrawable(claim: Claim): boolean {
  return claim.isChartable && claim.repeatsClaimId === null && periodToSpan(claim.periodStart, claim.periodEnd) !== null;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function comparePoints<T extends Claim>(a: SeriesPoint<T>, b: SeriesPoint<T>): number {
  return anchorDay(a) - anchorDay(b) || comparePointClaims(a.claim, b.claim);
}

function toPoint<T extends Claim>(claims: readonly T[]): SeriesPoint<T> {
  const claim = pickPoint(claims);
  const span = periodToSpan(claim.periodStart, claim.periodEnd);
  if (span === null) throw new RangeError(`${claim.claimId}: got no period, expected a drawable claim. Filter with isDrawable`);
  return { claim, others: claims.filter((other) => other !== claim).sort(comparePointClaims), span, isRunningTotal: false };
}

/** Marks the points that count since one start: "since 1 January", told in April and again in May. */
function markRunningTotals<T extends Claim>(points: readonly SeriesPoint<T>[]): SeriesPoint<T>[] {
  const ends = new Map<string, Set<string>>();
  for (const { claim } of points) {
    const start = claim.periodStart ?? "";
    ends.set(start, (ends.get(start) ?? new Set()).add(claim.periodEnd ?? ""));
  }
  return points.map((point) => ({ ...point, isRunningTotal: (ends.get(point.claim.periodStart ?? "")?.size ?? 0) > 1 }));
}

/**
 * Groups drawable claims into series, longest first.
 *
 * Shape   claims of any bases → series with points in the order of time; repeats and
 *         claims that may not be charted are left out
 */
export function toSeries<T extends Claim>(claims: readonly T[]): Series<T>[] {
  const bySeries = groupBy(claims.filter(isDrawable), seriesKey);
  const list = [...bySeries.entries()].map(([key, members]): Series<T> => {
    const byPeriod = groupBy(members, (claim) => `${claim.periodStart ?? ""}|${claim.periodEnd ?? ""}`);
    const points = markRunningTotals([...byPeriod.values()].map(toPoint)).sort(comparePoints);
    const [first] = members as [T, ...T[]];
    return { key, basisId: first.basisId, segmentId: first.segmentId, geo: first.geo, points };
  });
  return list.sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}
