import type { Claim } from "../../src/lib/domain/claim.ts";
import { formatQualified } from "../../src/lib/format/formatQualified.ts";
import { findConflicts } from "../../src/lib/series/findConflicts.ts";

/**
 * Says which different counts of the site a new claim will join.
 *
 * Shape   new claim, all others, whether the indicator counts on a date → one line for each year
 */
export function conflictsWith(fresh: Claim, claims: readonly Claim[], isStock: boolean): string[] {
  const others = claims.filter((one) => one.claimId !== fresh.claimId && one.indicatorId === fresh.indicatorId && one.geo === fresh.geo);
  return findConflicts([...others, fresh], isStock)
    .map(({ year, claims: inYear, nearbyClaims }) => ({ year, members: [...inYear, ...nearbyClaims] }))
    .filter(({ members }) => members.includes(fresh))
    .map(({ year, members }) => {
      const said = members.map(
        (one) => `${formatQualified(one.value, one.qualifier, "en")} (${one === fresh ? "this claim" : one.claimId}, ${one.basisId})`,
      );
      return `different counts: ${year}: ${said.join("; ")}`;
    });
}
