import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { anyValue, noSegment } from "../../lib/queries/filterValues.ts";
import type { ChartState } from "./chartState.ts";

function isInYears(claim: ClaimRecord, { fromYear, toYear }: ChartState): boolean {
  const last = (claim.periodEnd ?? claim.periodStart ?? "0000").slice(0, 4);
  const first = (claim.periodStart ?? claim.periodEnd ?? "9999").slice(0, 4);
  return last >= (fromYear ?? "0000") && first <= (toYear ?? "9999");
}

/** Claims that a state lets through: the same filter that the query answers in the engine. */
export function claimsOfState(claims: readonly ClaimRecord[], state: ChartState): ClaimRecord[] {
  return claims.filter(
    (claim) =>
      claim.geo === state.geo &&
      (state.basisId === anyValue || claim.basisId === state.basisId) &&
      (state.segmentId === anyValue || (claim.segmentId ?? noSegment) === state.segmentId) &&
      isInYears(claim, state),
  );
}
