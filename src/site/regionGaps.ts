import type { Locale } from "../lib/domain/locale.ts";
import { existedIn } from "../lib/regions/coverage.ts";
import { type CoveredIndicator, regionCoverage } from "./regionCoverage.ts";

/** An indicator of which something was found in other regions and nothing in this one. */
export interface RegionGap {
  readonly indicator: CoveredIndicator;
  /** Other regions with any claim about it. */
  readonly regionCount: number;
}

/** What the coverage of the regions says of one of them. */
export interface RegionGaps {
  /** The one found in most regions first. */
  readonly missing: readonly RegionGap[];
  /** Indicators found in any region. */
  readonly indicatorCount: number;
  /** First and last year of the coverage in which the region did not exist; null where it always did. */
  readonly before: { readonly firstYear: string; readonly lastYear: string } | null;
}

/** Reads the gaps of a region off the coverage matrix. */
export async function regionGaps(placeId: string, locale: Locale): Promise<RegionGaps> {
  const { coverage, indicators } = await regionCoverage(locale);
  const region = coverage.regions.find((one) => one.placeId === placeId);
  const gaps = indicators.map((indicator) => {
    const places = new Set(coverage.cells.filter((cell) => cell.indicatorId === indicator.indicatorId).map((cell) => cell.geo));
    return { indicator, places };
  });
  const years = region === undefined ? [] : coverage.years.filter((year) => !existedIn(region, year));
  const [first, last] = [years[0], years.at(-1)];
  return {
    missing: gaps.filter(({ places }) => !places.has(placeId)).map(({ indicator, places }) => ({ indicator, regionCount: places.size })),
    indicatorCount: indicators.length,
    before: first === undefined || last === undefined ? null : { firstYear: String(first), lastYear: String(last) },
  };
}
