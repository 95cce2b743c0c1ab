import { type CompareRow, compareRows, populationRow } from "../charts/compare/compareRows.ts";
import { mostCommonGround } from "../charts/compare/commonGround.ts";
import type { CompareData } from "../charts/compare/CompareFacts.ts";
import { shortNames } from "../i18n/regionMaps/shortNames.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import { regionalClaims } from "../lib/queries/regionalClaims.ts";
import { regionalPopulation } from "../lib/queries/regionalPopulation.ts";
import { regionPlaces } from "../lib/queries/regionPlaces.ts";
import { isComparable } from "../lib/regions/slices.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { buildRunner, siteData } from "./siteData.ts";

/** What the page of regions side by side is made of. */
export interface RegionCompareView {
  readonly first: readonly string[];
  /** What stays in the page for the island. */
  readonly atBuild: CompareData;
  readonly rows: readonly CompareRow[];
  readonly population: CompareRow;
}

let firstChoice: Promise<readonly string[]> | null = null;

/** The three regions that have most to compare: the same in every language. */
async function findFirstChoice(): Promise<readonly string[]> {
  const run = await buildRunner();
  const locale: Locale = "en";
  const [claims, places] = await Promise.all([run(regionalClaims, { indicatorId: "*", geo: "*", locale }), run(regionPlaces, { locale })]);
  return mostCommonGround(
    claims,
    places.map((place) => place.placeId),
  );
}

async function readView(locale: Locale): Promise<RegionCompareView> {
  const run = await buildRunner();
  firstChoice ??= findFirstChoice();
  const [first, { indicators, units }] = await Promise.all([firstChoice, siteData(locale)]);
  const [claims, population, places] = await Promise.all([
    run(regionalClaims, { indicatorId: "*", geo: "*", locale }),
    run(regionalPopulation, { locale }),
    run(regionPlaces, { locale }),
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
  const own = { claims: fair.filter((claim) => first.includes(claim.geo)), population: population.filter((row) => first.includes(row.geo)) };
  return { first, atBuild: { facts, ...own }, rows: compareRows(own.claims, first), population: populationRow(own.population, first) };
}

/** Assembles the comparison of one language, once for the build. */
export const regionCompareView = oncePerLocale(readView);
