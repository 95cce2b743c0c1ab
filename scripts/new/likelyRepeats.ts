import type { Claim } from "../../src/lib/domain/claim.ts";
import { isRoundingOf } from "../../src/lib/domain/isRoundingOf.ts";
import { gapDays, periodToSpan } from "../../src/lib/domain/period.ts";

type Stated = Pick<Claim, "indicatorId" | "geo" | "unitId" | "periodStart" | "periodEnd" | "value" | "sourceId">;

function isOneTime(a: Stated, b: Stated): boolean {
  const [spanA, spanB] = [periodToSpan(a.periodStart, a.periodEnd), periodToSpan(b.periodStart, b.periodEnd)];
  return spanA === null || spanB === null ? spanA === spanB : gapDays(spanA, spanB) === 0;
}

/**
 * Finds claims of other sources that a new one may repeat: same indicator, place, unit and time, same number or a rounding of it.
 *
 * Shape   new claim, all claims → originals, those with the very number first
 */
export function likelyRepeats(stated: Stated, claims: readonly Claim[]): Claim[] {
  const originals = new Map(claims.map((claim) => [claim.claimId, claim]));
  const alike = claims.filter(
    (one) =>
      one.sourceId !== stated.sourceId &&
      one.indicatorId === stated.indicatorId &&
      one.geo === stated.geo &&
      one.unitId === stated.unitId &&
      isOneTime(one, stated) &&
      (isRoundingOf(one.value, stated.value) || isRoundingOf(stated.value, one.value)),
  );
  const found = alike.flatMap((one) => originals.get(one.repeatsClaimId ?? one.claimId) ?? []);
  const isOther = (one: Claim): number => (one.value === stated.value ? 0 : 1);
  return [...new Set(found)].sort((a, b) => isOther(a) - isOther(b) || (a.claimId < b.claimId ? -1 : 1));
}
