import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { claimsOfIndicator } from "../lib/queries/claimsOfIndicator.ts";
import { runnerOf } from "./keptReleases.ts";

const known = new Map<string, Promise<ClaimRecord[]>>();

/**
 * All claims of an indicator as a release held them (null: as published now), repeats included; read once for the whole
 * build, for several pages tell of them.
 */
export function claimsOfRelease(version: string | null, indicatorId: string, locale: Locale): Promise<readonly ClaimRecord[]> {
  const key = [version ?? "", indicatorId, locale].join(" ");
  const filter = { indicatorId, geo: "*", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999", locale };
  const claims = known.get(key) ?? runnerOf(version).then((run) => run(claimsOfIndicator, filter));
  known.set(key, claims);
  return claims;
}

/** The same of what is published now. */
export function allClaimsOf(indicatorId: string, locale: Locale): Promise<readonly ClaimRecord[]> {
  return claimsOfRelease(null, indicatorId, locale);
}
