import type { Claim } from "../domain/claim.ts";

type SeriesParts = Pick<Claim, "indicatorId" | "geo" | "basisId" | "segmentId">;

/** Name of the series of a claim: only claims with the same name may be joined by a line. */
export function seriesKey(claim: SeriesParts): string {
  return [claim.indicatorId, claim.geo, claim.basisId, claim.segmentId ?? ""].join("|");
}
