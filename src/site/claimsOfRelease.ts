import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { everyClaim } from "../lib/queries/everyClaim.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePerRelease } from "./oncePerRelease.ts";

/** All are asked for at once: the engine needs as long for the claims of one indicator. */
const claimsByIndicator = oncePerRelease(async (version, locale) => {
  const claims = await (await runnerOf(version))(everyClaim, { locale });
  return Map.groupBy(claims, (claim) => claim.indicatorId);
});

/** All claims of an indicator as a release held them (null: as published now), in the order of time, repeats included. */
export async function claimsOfRelease(version: string | null, indicatorId: string, locale: Locale): Promise<readonly ClaimRecord[]> {
  return (await claimsByIndicator(version, locale)).get(indicatorId) ?? [];
}

/** The same of what is published now. */
export function allClaimsOf(indicatorId: string, locale: Locale): Promise<readonly ClaimRecord[]> {
  return claimsOfRelease(null, indicatorId, locale);
}
