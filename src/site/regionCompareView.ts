import { type CompareRow, compareRows, populationRow } from "../charts/compare/compareRows.ts";
import { mostCommonGround } from "../charts/compare/commonGround.ts";
import type { CompareData } from "../charts/compare/CompareFacts.ts";
import { shortNames } from "../i18n/regionMaps/shortNames.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import { regionPlaces } from "../lib/queries/regionPlaces.ts";
import { isComparable } from "../lib/regions/slices.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePerRelease } from "./oncePerRelease.ts";
import { regionClaims } from "./regionClaims.ts";
import { regionInhabitants } from "./regionInhabitants.ts";
import { buildRunner, siteData } from "./siteData.ts";

/** What the page of regions side by side and its frames are made of. */
export interface RegionCompareView {
  readonly first: readonly string[];
  /** What stays in the page for the island. */
  readonly atBuild: CompareData;
  /** The same of all regions, for a frame that asks no engine. */
  readonly everyone: CompareData;
  readonly rows: readonly CompareRow[];
  readonly population: CompareRow;
}

/** The three regions that have most to compare: the same in every language. */
const firstChoiceOf = oncePerRelease(async (version, locale): Promise<readonly string[]> => {
  const run = await runnerOf(version);
  const [claims, places] = await Promise.all([regionClaims(version, locale), run(regionPlaces, { locale })]);
  return mostCommonGround(
    claims,
    places.map((place) => place.placeId),
  );
});

async function readView(version: string | null, locale: Locale): Promise<RegionCompareView> {
  const today = await buildRunner();
  const [first, { indicators, units }] = await Promise.all([firstChoiceOf(version, "en"), siteData(locale)]);
  const [claims, population, places] = await Promise.all([
    regionClaims(version, locale),
    regionInhabitants(version, locale),
    today(regionPlaces, { locale }),
  ]);
  const compare = compareText(locale);
  const fair = claims.filter(isComparable);
  const used = new Set(fair.map((claim) => claim.indicatorId));
  const unitIds = new Set(["people", ...fair.map((claim) => claim.unitId)]);
  const facts = {
    places: places
      .map(({ placeId, name }) => ({ placeId, name, short: shortNames[locale][placeId]?.[0] ?? name }))
      .sort((a, b) => compare(a.name, b.name)),
    indicators: Object.fromEntries(indicators.filter((one) => used.has(one.indicatorId)).map((one) => [one.indicatorId, one.name])),
    units: [...units.values()].filter((unit) => unitIds.has(unit.unitId)),
  };
  const everyone = { facts, claims: fair, population: population.filter((row) => !row.isOldBorders) };
  const own = { claims: fair.filter((claim) => first.includes(claim.geo)), population: population.filter((row) => first.includes(row.geo)) };
  return { first, atBuild: { facts, ...own }, everyone, rows: compareRows(own.claims, first), population: populationRow(own.population, first) };
}

/** The comparison of a release (null: as published now) in one language, once for the build. */
export const compareOfRelease = oncePerRelease(readView);

/** The comparison as the page shows it. */
export function regionCompareView(locale: Locale): Promise<RegionCompareView> {
  return compareOfRelease(null, locale);
}
