import { type Change, changesBetween } from "../charts/changes/changesBetween.ts";
import { claimRows } from "../charts/changes/claimRows.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { claimsOfRelease } from "./claimsOfRelease.ts";
import { claimWords } from "./claimWords.ts";

/** What changed in an indicator's claims since a release, in the words of a language. */
export async function indicatorChanges(version: string, indicatorId: string, locale: Locale): Promise<Change[]> {
  const [before, after, words] = await Promise.all([
    claimsOfRelease(version, indicatorId, locale),
    claimsOfRelease(null, indicatorId, locale),
    claimWords(locale),
  ]);
  return changesBetween(claimRows(before, words), claimRows(after, words));
}
