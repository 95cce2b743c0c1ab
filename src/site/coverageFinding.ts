import { claimNoun, sourceNoun } from "../i18n/nouns.ts";
import { coverageTexts } from "../i18n/regions/coverageTexts.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { formatCount } from "../lib/format/formatCount.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { formatNumber } from "../lib/format/formatNumber.ts";
import { existedIn } from "../lib/regions/coverage.ts";
import { regionCoverage, sliceDetails } from "./regionCoverage.ts";
import { release } from "./release.ts";
import { siteData } from "./siteData.ts";

/** What the coverage comes to: a heading and the sentences below it. */
export interface CoverageFinding {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Says what is known about the regions and what is not, from the data alone. */
export async function coverageFinding(locale: Locale): Promise<CoverageFinding> {
  const [{ coverage, claims, slices, indicators }, { indicators: all, totals }] = await Promise.all([regionCoverage(locale), siteData(locale)]);
  const text = coverageTexts[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const claimText = formatCount(claims.length, claimNoun[locale], locale);
  const [largest] = slices;
  /** A year in which there was no such region leaves nothing empty. */
  const lived = new Set(
    coverage.regions.flatMap((region) => coverage.years.filter((year) => existedIn(region, year)).map((year) => `${region.placeId} ${year}`)),
  );
  const cellCount = lived.size * coverage.indicatorIds.length;
  const filled = coverage.cells.filter((cell) => lived.has(`${cell.geo} ${cell.year}`)).length;
  const empty = text.empty(
    number(cellCount),
    number(cellCount - filled),
    formatCount(totals.sourceCount, sourceNoun[locale], locale),
    formatDate(release.collectedThrough, locale, "long"),
  );
  const rest = [empty, text.nowhere(number(all.length - indicators.length), number(all.length))].join(" ");
  if (largest === undefined) return { title: text.findingAlone(claimText), sentences: [text.otherwise, rest] };
  const indicator = indicators.find((one) => one.indicatorId === largest.indicatorId)?.name ?? largest.indicatorId;
  const slice = { indicator, details: sliceDetails(largest, locale).join("; "), regions: largest.points.length, ofRegions: largest.regionCount };
  return {
    title: text.finding(claimText, largest.points.length, largest.regionCount),
    sentences: [`${text.largest(slice)} ${text.otherwise}`, rest],
  };
}
