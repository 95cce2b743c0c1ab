import { type Change, changesBetween, type ShownRow } from "../charts/changes/changesBetween.ts";
import { claimRows } from "../charts/changes/claimRows.ts";
import { populationRows } from "../charts/changes/populationRows.ts";
import type { MapRows } from "../charts/maps/MapRows.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { claimWords } from "./claimWords.ts";
import { mapsOfRelease } from "./regionMapsView.ts";

/** What changed since a release in the numbers that a slice is drawn from and divided by. */
export async function sliceChanges(version: string, sliceId: string, locale: Locale): Promise<Change[]> {
  const [before, after, words] = await Promise.all([mapsOfRelease(version, locale), mapsOfRelease(null, locale), claimWords(locale)]);
  const placeName = (placeId: string): string => after.frame.places.find((one) => one.placeId === placeId)?.name ?? placeId;
  const toRows = ({ claims, population }: MapRows): ShownRow[] => [
    ...claimRows(claims, words, () => sliceId),
    ...populationRows(population, { locale, placeName }, () => sliceId),
  ];
  return changesBetween(toRows(before.rowsOf(sliceId)), toRows(after.rowsOf(sliceId)));
}

/** The same of every slice that was offered then or is now. */
export async function mapChanges(version: string, locale: Locale): Promise<Change[]> {
  const [before, after] = await Promise.all([mapsOfRelease(version, locale), mapsOfRelease(null, locale)]);
  const sliceIds = [...new Set([...after.choices, ...before.choices].map((choice) => choice.id))];
  return (await Promise.all(sliceIds.map((sliceId) => sliceChanges(version, sliceId, locale)))).flat();
}
