import type { Claim } from "../domain/claim.ts";
import { type PlaceValidity, placeStateOn } from "../domain/region.ts";
import { isOnOldBorders } from "../series/breakBetween.ts";
import { comparePointClaims, pickPoint } from "../series/pickPoint.ts";
import { isDrawable } from "../series/toSeries.ts";

/** Fewest regions that make a slice worth a map. */
export const sliceMinRegions = 4;

/** The number of one region in a slice: the claim that stands for it, and those it stands before. */
export interface SlicePoint<T extends Claim> {
  readonly geo: string;
  readonly claim: T;
  readonly others: readonly T[];
  /** Counted within the borders before 8 June 2022. */
  readonly isOldBorders: boolean;
}

/** Numbers of several regions that are fair to compare: one indicator, basis, segment, period and unit. */
export interface Slice<T extends Claim> {
  /** Readable and stable while the parts are: `emergency_volunteers.ministry.event=floods_2024.2024-03.2024-04-08`. */
  readonly sliceId: string;
  readonly indicatorId: string;
  readonly basisId: string;
  readonly segmentId: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly unitId: string;
  /** One per region, by code. */
  readonly points: readonly SlicePoint<T>[];
  /** Regions that existed at the end of the period: the 20 of "7 of 20". */
  readonly regionCount: number;
}

/** Tells whether a claim may stand in a slice: drawable, and about the whole region. */
export function isComparable(claim: Claim): boolean {
  return isDrawable(claim) && claim.scopeId === null;
}

/** Last day that is known of a period; a drawable claim has one. */
export function periodDay(claim: Pick<Claim, "periodStart" | "periodEnd">): string | null {
  return claim.periodEnd ?? claim.periodStart;
}

function sliceIdOf(claim: Claim): string {
  const { indicatorId, basisId, segmentId, periodStart, periodEnd } = claim;
  const span = periodStart === periodEnd ? [periodEnd] : [periodStart, periodEnd];
  return [indicatorId, basisId, segmentId ?? "all", ...span.map((day) => day ?? "")].join(".");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function toPoint<T extends Claim>(claims: readonly [T, ...T[]]): SlicePoint<T> {
  const claim = pickPoint(claims);
  const others = claims.filter((other) => other !== claim).sort(comparePointClaims);
  return { geo: claim.geo, claim, others, isOldBorders: isOnOldBorders(claim) };
}

function existingCount(regions: readonly PlaceValidity[], onDate: string): number {
  return regions.filter((region) => placeStateOn(region, onDate) !== "did_not_exist").length;
}

function toSlice<T extends Claim>(claims: readonly [T, ...T[]], regions: readonly PlaceValidity[]): Slice<T> {
  const [{ indicatorId, basisId, segmentId, periodStart, periodEnd, unitId }] = claims;
  const points = groupBy(claims, (claim) => claim.geo)
    .map(toPoint)
    .sort((a, b) => (a.geo < b.geo ? -1 : 1));
  const regionCount = existingCount(regions, periodDay(claims[0]) ?? "");
  return { sliceId: sliceIdOf(claims[0]), indicatorId, basisId, segmentId, periodStart, periodEnd, unitId, points, regionCount };
}

function compareSlices<T extends Claim>(a: Slice<T>, b: Slice<T>): number {
  return b.points.length - a.points.length || (a.sliceId < b.sliceId ? -1 : 1);
}

/**
 * Finds the slices that are fair to compare, the one of most regions first.
 *
 * Shape   claims of regions, the regions → slices of at least four of those regions; repeats, parts of a region and
 *         claims that may not be charted stay out, and two units never stand in one slice
 */
export function findSlices<T extends Claim>(claims: readonly T[], regions: readonly PlaceValidity[]): Slice<T>[] {
  const codes = new Set(regions.map((region) => region.placeId));
  const fair = claims.filter((claim) => codes.has(claim.geo) && isComparable(claim));
  return groupBy(fair, (claim) => `${sliceIdOf(claim)}|${claim.unitId}`)
    .map((members) => toSlice(members, regions))
    .filter((slice) => slice.points.length >= sliceMinRegions)
    .sort(compareSlices);
}

/** Readings of one count at several dates, each of four or more regions. */
export interface SliceSteps<T extends Claim> {
  /** In the order of time, at least two. */
  readonly slices: readonly Slice<T>[];
}

/** Moments follow moments, and totals since one start each other; a day is no step after a year. */
function stepKey<T extends Claim>({ indicatorId, basisId, segmentId, unitId, periodStart, periodEnd }: Slice<T>): string {
  const window = periodStart === periodEnd ? `moment of ${periodEnd?.length}` : `since ${periodStart}`;
  return [indicatorId, basisId, segmentId, unitId, window].join("|");
}

/**
 * Finds where dates may be stepped through: slices that differ in nothing but their date.
 *
 * Shape   slices → groups of two or more within one indicator, basis, segment and unit
 */
export function findSteps<T extends Claim>(slices: readonly Slice<T>[]): SliceSteps<T>[] {
  return groupBy(slices, stepKey)
    .filter((group) => group.length > 1)
    .map((group) => ({ slices: [...group].sort((a, b) => ((periodDay(a) ?? "") < (periodDay(b) ?? "") ? -1 : 1)) }));
}
