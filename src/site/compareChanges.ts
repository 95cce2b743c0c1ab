import { type Change, changesBetween, type ShownRow } from "../charts/changes/changesBetween.ts";
import { claimRows } from "../charts/changes/claimRows.ts";
import { populationRows } from "../charts/changes/populationRows.ts";
import type { CompareData } from "../charts/compare/CompareFacts.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { claimWords } from "./claimWords.ts";
import { compareOfRelease } from "./regionCompareView.ts";

/** What changed since a release in the numbers that regions are laid side by side with; each region is a part. */
export async function compareChanges(version: string, locale: Locale): Promise<Change[]> {
  const [before, after, words] = await Promise.all([compareOfRelease(version, locale), compareOfRelease(null, locale), claimWords(locale)]);
  const placeName = (placeId: string): string => after.everyone.facts.places.find((one) => one.placeId === placeId)?.name ?? placeId;
  const toRows = ({ claims, population }: CompareData): ShownRow[] => [
    ...claimRows(claims, words, (claim) => claim.geo),
    ...populationRows(population, { locale, placeName }, (row) => row.geo),
  ];
  return changesBetween(toRows(before.everyone), toRows(after.everyone));
}
