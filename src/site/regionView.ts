import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { PopulationRow } from "../lib/domain/population.ts";
import { compareText } from "../lib/format/compareText.ts";
import type { IndicatorRecord } from "../lib/queries/indicatorList.ts";
import { populationOf } from "../lib/queries/populationOf.ts";
import { regionList, type RegionRecord } from "../lib/queries/regionList.ts";
import { findConflicts } from "../lib/series/findConflicts.ts";
import type { PagePath } from "./links.ts";
import { allClaimsOf, buildRunner, siteData } from "./siteData.ts";

/** What was found about one indicator in a region. */
export interface RegionIndicator {
  readonly indicator: IndicatorRecord;
  readonly claims: readonly ClaimRecord[];
  /** Claims that other counts contradict. */
  readonly differentIds: ReadonlySet<string>;
}

/** What the page of a region tells. */
export interface RegionView {
  readonly region: RegionRecord;
  readonly indicators: readonly RegionIndicator[];
  readonly population: readonly PopulationRow[];
}

export function regionPath(placeId: string): PagePath {
  return `regions/${placeId}/`;
}

/** The regions in the alphabet of the language. */
export async function regionsOf(locale: Locale): Promise<RegionRecord[]> {
  const run = await buildRunner();
  const compare = compareText(locale);
  return (await run(regionList, { locale })).sort((a, b) => compare(a.name, b.name));
}

/** Latest population row, in present borders. */
export function latestPopulation(rows: readonly PopulationRow[]): PopulationRow | undefined {
  return rows.filter((row) => !row.isOldBorders).at(-1);
}

/** Assembles the page of a region: its claims by indicator, most claims first. */
export async function regionView(region: RegionRecord, locale: Locale): Promise<RegionView> {
  const [{ indicators }, run] = await Promise.all([siteData(locale), buildRunner()]);
  const lists = await Promise.all(
    indicators.map(async (indicator): Promise<RegionIndicator> => {
      const claims = (await allClaimsOf(indicator.indicatorId, locale)).filter((claim) => claim.geo === region.placeId);
      const conflicts = findConflicts(claims, indicator.measureKind === "stock");
      return { indicator, claims, differentIds: new Set(conflicts.flatMap((one) => one.claims.map((claim) => claim.claimId))) };
    }),
  );
  return {
    region,
    indicators: lists.filter((one) => one.claims.length > 0).sort((a, b) => b.claims.length - a.claims.length),
    population: await run(populationOf, { geo: region.placeId }),
  };
}
