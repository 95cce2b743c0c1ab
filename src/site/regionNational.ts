import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import { gapDays, periodToSpan } from "../lib/domain/period.ts";
import { isComparable } from "../lib/regions/slices.ts";
import { comparePointClaims, pickPoint } from "../lib/series/pickPoint.ts";

/** A count for the whole country that may stand beside numbers of a region: same basis, segment and unit. */
export interface NationalFigure {
  readonly claim: ClaimRecord;
  /** Its period is that of a number of the region. */
  readonly isSameTime: boolean;
}

const groupKey = (claim: ClaimRecord): string => [claim.indicatorId, claim.basisId, claim.segmentId, claim.unitId].join("|");
const timeKey = (claim: ClaimRecord): string => `${claim.periodStart}|${claim.periodEnd}`;
const lastDay = (claim: ClaimRecord): string => claim.periodEnd ?? claim.periodStart ?? "";

/** One claim for each period, in the order of time. */
function onePerTime(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const groups = [...Map.groupBy(claims, timeKey).values()] as [ClaimRecord, ...ClaimRecord[]][];
  return groups.map((group) => pickPoint(group)).sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
}

function nearest(own: readonly ClaimRecord[], national: readonly ClaimRecord[]): ClaimRecord | undefined {
  const latest = [...own].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
  const span = latest === undefined ? null : periodToSpan(latest.periodStart, latest.periodEnd);
  const gap = (claim: ClaimRecord): number => {
    const other = periodToSpan(claim.periodStart, claim.periodEnd);
    return span === null || other === null ? Number.MAX_SAFE_INTEGER : gapDays(span, other);
  };
  return [...national].sort((a, b) => gap(a) - gap(b) || (lastDay(a) < lastDay(b) ? 1 : -1) || comparePointClaims(a, b))[0];
}

function figuresOf(own: readonly ClaimRecord[], national: readonly ClaimRecord[]): NationalFigure[] {
  const times = new Set(own.map(timeKey));
  const same = onePerTime(national.filter((claim) => times.has(timeKey(claim))));
  if (same.length > 0) return same.map((claim) => ({ claim, isSameTime: true }));
  const other = nearest(own, national);
  return other === undefined ? [] : [{ claim: other, isSameTime: false }];
}

/**
 * Finds what stands beside the numbers of a region: the count for the country by the same rule, never by another.
 *
 * Shape   claims of the region, claims of the country, both of one indicator → groups of figures, one group for each
 *         basis, segment and unit: those of the same periods, else the one nearest in time; claims about a part of the
 *         region, repeats and national claims that may not be charted take no part
 */
export function nationalFigures(own: readonly ClaimRecord[], national: readonly ClaimRecord[]): NationalFigure[][] {
  const whole = own.filter((claim) => claim.scopeId === null && claim.repeatsClaimId === null);
  const fair = national.filter((claim) => claim.geo === "KZ" && isComparable(claim));
  return [...Map.groupBy(whole, groupKey).entries()]
    .map(([key, claims]) =>
      figuresOf(
        claims,
        fair.filter((claim) => groupKey(claim) === key),
      ),
    )
    .filter((figures) => figures.length > 0);
}
