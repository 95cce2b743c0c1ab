import type { ClaimRecord, UnitForms } from "../../lib/domain/claimRecord.ts";

/** A rate of a handful says nothing: only counts of some size, and not of inhabitants themselves. */
const rateMinValue = 1000;

/** Tells whether an indicator may be shown per 1,000 people. */
export function canDivide(unit: UnitForms, theme: string, claims: readonly ClaimRecord[]): boolean {
  return unit.measure === "count" && theme !== "population" && claims.some((claim) => claim.value >= rateMinValue);
}
