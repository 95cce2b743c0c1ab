import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { compareText } from "../lib/format/compareText.ts";
import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import type { IndicatorRecord } from "../lib/queries/indicatorList.ts";
import type { MilestoneRecord } from "../lib/queries/milestoneList.ts";
import type { PopulationReading } from "../lib/queries/populationOfSource.ts";
import { regionList, type RegionRecord } from "../lib/queries/regionList.ts";
import { isOnOldBorders } from "../lib/series/breakBetween.ts";
import { findConflicts } from "../lib/series/findConflicts.ts";
import { grantsData } from "./grantsData.ts";
import type { PagePath } from "./links.ts";
import { oncePerLocale } from "./oncePerLocale.ts";
import { type NationalFigure, nationalFigures } from "./regionNational.ts";
import { allClaimsOf } from "./claimsOfRelease.ts";
import { buildRunner, siteData } from "./siteData.ts";
import { sourcesData } from "./sourcesData.ts";

/** What was found about one indicator in a region. */
export interface RegionIndicator {
  readonly indicator: IndicatorRecord;
  readonly claims: readonly ClaimRecord[];
  /** Claims about the territory before 8 June 2022, which are not among the others. */
  readonly oldClaims: readonly ClaimRecord[];
  /** Claims that other counts contradict. */
  readonly differentIds: ReadonlySet<string>;
  /** Counts for the country by the same rule, a group for each rule. */
  readonly national: readonly (readonly NationalFigure[])[];
}

/** What the page of a region tells. */
export interface RegionView {
  readonly region: RegionRecord;
  /** Without emergencies, most claims first. */
  readonly indicators: readonly RegionIndicator[];
  readonly emergencies: readonly RegionIndicator[];
  readonly grants: readonly GrantStatement[];
  /** Latest first. */
  readonly milestones: readonly MilestoneRecord[];
  readonly population: readonly PopulationReading[];
  /** Regions that were formed out of this one. */
  readonly separated: readonly RegionRecord[];
  readonly oldClaimCount: number;
}

export function regionPath(placeId: string): PagePath {
  return `regions/${placeId}/`;
}

/** Every claim of a region as a file. */
export function regionCsvPath(placeId: string): PagePath {
  return `regions/${placeId}.csv`;
}

/** The regions in the alphabet of the language, read once for the whole build. */
export const regionsOf = oncePerLocale(async (locale): Promise<readonly RegionRecord[]> => {
  const run = await buildRunner();
  const compare = compareText(locale);
  return (await run(regionList, { locale })).sort((a, b) => compare(a.name, b.name));
});

/** Latest population row, in present borders. */
export function latestPopulation<Row extends { readonly isOldBorders: boolean }>(rows: readonly Row[]): Row | undefined {
  return rows.filter((row) => !row.isOldBorders).at(-1);
}

async function indicatorOf(indicator: IndicatorRecord, geo: string, locale: Locale): Promise<RegionIndicator> {
  const all = await allClaimsOf(indicator.indicatorId, locale);
  const own = all.filter((claim) => claim.geo === geo);
  const conflicts = findConflicts(own, indicator.measureKind === "stock");
  return {
    indicator,
    claims: own.filter((claim) => !isOnOldBorders(claim)),
    oldClaims: own.filter(isOnOldBorders),
    differentIds: new Set(conflicts.flatMap((one) => one.claims.map((claim) => claim.claimId))),
    national: nationalFigures(own, all),
  };
}

/** How many claims of an indicator the page lists. */
function countClaims({ claims, oldClaims }: RegionIndicator): number {
  return claims.length + oldClaims.length;
}

/** Assembles the page of a region: its claims by indicator, and what else is dated, funded, counted there. */
export async function regionView(region: RegionRecord, locale: Locale): Promise<RegionView> {
  const geo = region.placeId;
  const [{ indicators }, grants, sources, regions] = await Promise.all([
    siteData(locale),
    grantsData(locale),
    sourcesData(locale),
    regionsOf(locale),
  ]);
  const lists = (await Promise.all(indicators.map((indicator) => indicatorOf(indicator, geo, locale))))
    .filter((one) => countClaims(one) > 0)
    .sort((a, b) => countClaims(b) - countClaims(a));
  const isEmergency = ({ indicator }: RegionIndicator): boolean => indicator.theme === "emergency";
  return {
    region,
    indicators: lists.filter((one) => !isEmergency(one)),
    emergencies: lists.filter(isEmergency),
    grants: grants.statements.filter((one) => one.geo === geo),
    milestones: [...sources.milestones.values()]
      .flat()
      .filter((one) => one.geo === geo)
      .sort((a, b) => (a.onDate === b.onDate ? 0 : a.onDate < b.onDate ? 1 : -1)),
    population: [...sources.population.values()]
      .flat()
      .filter((row) => row.placeId === geo)
      .sort((a, b) => (a.onDate + a.sourceId < b.onDate + b.sourceId ? -1 : 1)),
    separated: regions.filter((one) => one.predecessorId === geo),
    oldClaimCount: lists.reduce((sum, one) => sum + one.oldClaims.length, 0),
  };
}
