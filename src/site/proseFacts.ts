import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { periodToSpan } from "../lib/domain/period.ts";
import { nearestPopulation, ratePer1000 } from "../lib/domain/population.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import { formatNumber } from "../lib/format/formatNumber.ts";
import { toSeries } from "../lib/series/toSeries.ts";
import { type ClaimIndex, claimIndex, claimOf } from "./claimIndex.ts";
import { inhabitantsOf } from "./inhabitantsOf.ts";
import { release } from "./release.ts";
import { siteData } from "./siteData.ts";

/** Numbers and dates that long texts name, written in the language. */
export type ProseFacts = Readonly<Record<string, string>>;

/** Why claims are not drawn. */
export interface UndrawnReason {
  readonly text: string;
  readonly count: number;
}

/** The count whose rate the method page works out, and one that has no population near it. */
const ratedClaimId = "c0978";
const unratedClaimId = "c0916";

async function rateFacts(claims: ClaimIndex, locale: Locale): Promise<ProseFacts> {
  const rated = claimOf(claims, ratedClaimId);
  const unrated = claimOf(claims, unratedClaimId);
  const span = periodToSpan(rated.periodStart, rated.periodEnd);
  const row = span && nearestPopulation(await inhabitantsOf(null, rated.geo), span);
  const last = (await inhabitantsOf(null, unrated.geo)).at(-1);
  if (!row || !last)
    throw new RangeError(`${ratedClaimId}, ${unratedClaimId}: got no population, expected some. Choose other examples for the method page`);
  return {
    ratePopulation: formatNumber(row.population, locale),
    rateOn: formatDate(row.onDate, locale, "long"),
    rate: formatNumber(ratePer1000(rated.value, row.population), locale, { maxDecimals: 1 }),
    lastPopulationOn: formatDate(last.onDate, locale, "long"),
  };
}

function claimFacts(claims: readonly ClaimRecord[], locale: Locale): ProseFacts {
  const count = (test: (claim: ClaimRecord) => boolean): string => formatNumber(claims.filter(test).length, locale);
  const series = toSeries(claims);
  const picks = series.flatMap((one) => one.points).filter((point) => point.others.length > 0).length;
  return {
    tableOnly: count((claim) => !claim.isChartable && claim.repeatsClaimId === null),
    unquoted: count((claim) => !claim.isAsPrintedRead),
    inferred: count((claim) => claim.isPeriodInferred),
    undated: count((claim) => claim.periodStart === null && claim.periodEnd === null),
    series: formatNumber(series.length, locale),
    picks: formatNumber(picks, locale),
  };
}

async function readFacts(locale: Locale): Promise<ProseFacts> {
  const [claims, { totals }] = await Promise.all([claimIndex(locale), siteData(locale)]);
  const number = (value: number): string => formatNumber(value, locale);
  return {
    version: release.version,
    collectedThrough: formatDate(release.collectedThrough, locale, "long"),
    sources: number(totals.sourceCount),
    readFull: number(totals.fullCount),
    readExcerpt: number(totals.excerptCount),
    readData: number(totals.dataFileCount),
    noAddress: number(totals.noAddressCount),
    claims: number(totals.claimCount),
    repeats: number(totals.repeatCount),
    drawable: number(totals.drawableCount),
    indicators: number(totals.indicatorCount),
    ...claimFacts([...claims.values()], locale),
    ...(await rateFacts(claims, locale)),
  };
}

const byLocale = new Map<Locale, Promise<ProseFacts>>();

/** Collects the facts that the long texts of a language name, once for the whole build. */
export function proseFacts(locale: Locale): Promise<ProseFacts> {
  const known = byLocale.get(locale) ?? readFacts(locale);
  byLocale.set(locale, known);
  return known;
}

/** Fewest claims for which a reason is named on its own. */
const namedFrom = 5;

/** Reasons why claims that repeat nothing are not drawn, the commonest first; rare ones are only counted. */
export function undrawnReasons(claims: ClaimIndex): { readonly named: readonly UndrawnReason[]; readonly otherCount: number } {
  const counts = new Map<string, number>();
  for (const { isChartable, repeatsClaimId, chartNote } of claims.values()) {
    if (!isChartable && repeatsClaimId === null && chartNote !== null) counts.set(chartNote, (counts.get(chartNote) ?? 0) + 1);
  }
  const reasons = [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const named = reasons.filter((one) => one.count >= namedFrom);
  const otherCount = reasons.filter((one) => one.count < namedFrom).reduce((sum, one) => sum + one.count, 0);
  return { named, otherCount };
}
