import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { mainIndicators } from "../lib/regions/coverageGrid.ts";
import { comparePointClaims } from "../lib/series/pickPoint.ts";
import { type CoveredIndicator, regionCoverage } from "./regionCoverage.ts";
import { allClaimsOf } from "./claimsOfRelease.ts";

/** What is missing about an indicator, and where a table by region could be looked for. */
export interface CoverageGap {
  readonly indicator: CoveredIndicator;
  /** Regions with any claim. */
  readonly regionCount: number;
  /** Regions of the largest fair slice; null where there is none. */
  readonly sliceRegions: number | null;
  /** Count for the whole country by statistics or a survey, the strongest of the latest; null where none was found. */
  readonly national: ClaimRecord | null;
}

/** Counts of the statistics bureau, also where they were read in another's text. */
const bureauBases: readonly string[] = ["bns_survey", "bns_active"];

function isStatistical(claim: ClaimRecord): boolean {
  const isCount = claim.sourceKind === "statistics" || claim.sourceKind === "survey" || bureauBases.includes(claim.basisId);
  return claim.geo === "KZ" && claim.scopeId === null && claim.repeatsClaimId === null && isCount;
}

function latestFirst(a: ClaimRecord, b: ClaimRecord): number {
  const [yearA, yearB] = [a, b].map((claim) => Number((claim.periodEnd ?? claim.periodStart ?? "0").slice(0, 4)));
  return Number(b.isChartable) - Number(a.isChartable) || (yearB ?? 0) - (yearA ?? 0) || comparePointClaims(a, b);
}

/**
 * Says what is missing of the indicators that most is known of, and of those that statistics count for the country.
 *
 * Shape   language → gaps in the order of the matrix; no source is named that no claim rests on
 */
export async function coverageGaps(locale: Locale): Promise<CoverageGap[]> {
  const { coverage, indicators, slices } = await regionCoverage(locale);
  const main = mainIndicators(coverage);
  const gaps = await Promise.all(
    indicators.map(async (indicator): Promise<CoverageGap> => {
      const { indicatorId } = indicator;
      const own = slices.filter((slice) => slice.indicatorId === indicatorId).map((slice) => slice.points.length);
      const national = (await allClaimsOf(indicatorId, locale)).filter(isStatistical).sort(latestFirst)[0] ?? null;
      const regionCount = new Set(coverage.cells.filter((cell) => cell.indicatorId === indicatorId).map((cell) => cell.geo)).size;
      return { indicator, regionCount, sliceRegions: own.length === 0 ? null : Math.max(...own), national };
    }),
  );
  return gaps.filter(({ indicator, national }) => national !== null || main.includes(indicator.indicatorId));
}
