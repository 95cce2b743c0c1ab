import { type Change, changesBetween } from "../charts/changes/changesBetween.ts";
import { claimRows } from "../charts/changes/claimRows.ts";
import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { claimsOfIndicator } from "../lib/queries/claimsOfIndicator.ts";
import { claimWords } from "./claimWords.ts";
import { runnerOf } from "./keptReleases.ts";
import { allClaimsOf } from "./siteData.ts";

const byPage = new Map<string, Promise<ClaimRecord[]>>();

/** All claims of an indicator as a release held them (null: as published now); read once for the whole build. */
export function claimsOfRelease(version: string | null, indicatorId: string, locale: Locale): Promise<readonly ClaimRecord[]> {
  if (version === null) return allClaimsOf(indicatorId, locale);
  const key = [version, indicatorId, locale].join(" ");
  const filter = { indicatorId, geo: "*", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999", locale };
  const known = byPage.get(key) ?? runnerOf(version).then((run) => run(claimsOfIndicator, filter));
  byPage.set(key, known);
  return known;
}

/** What changed in an indicator's claims since a release, in the words of a language. */
export async function indicatorChanges(version: string, indicatorId: string, locale: Locale): Promise<Change[]> {
  const [before, after, words] = await Promise.all([
    claimsOfRelease(version, indicatorId, locale),
    claimsOfRelease(null, indicatorId, locale),
    claimWords(locale),
  ]);
  return changesBetween(claimRows(before, words), claimRows(after, words));
}
