import type { Claim } from "../../src/lib/domain/claim.ts";

/** A drawable claim of a stock; a test names only what it is about. */
export function aClaim(changes: Partial<Claim> = {}): Claim {
  const { claimId = "t0001" } = changes;
  return {
    claimId,
    sourceId: `source-of-${claimId}`,
    indicatorId: "volunteers",
    geo: "KZ",
    scopeId: null,
    periodStart: "2024-06-01",
    periodEnd: "2024-06-01",
    value: 1000,
    qualifier: "exact",
    unitId: "people",
    basisId: "ministry",
    segmentId: null,
    repeatsClaimId: null,
    isChartable: true,
    chartNoteId: null,
    isBreakBefore: false,
    sourceKind: "news",
    publishedOn: "2024-06-01",
    ...changes,
  };
}

/** A claim whose period is one date of any precision. */
export function aClaimOn(onDate: string, changes: Partial<Claim> = {}): Claim {
  return aClaim({ periodStart: onDate, periodEnd: onDate, ...changes });
}
