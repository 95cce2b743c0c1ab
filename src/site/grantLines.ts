import type { ClaimRecord } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import { lineMinDates } from "../lib/series/chartForm.ts";
import { toSeries } from "../lib/series/toSeries.ts";
import { type IndicatorView, viewOfClaims } from "./indicatorView.ts";
import { siteData } from "./siteData.ts";

/**
 * Reads a statement about funding as a claim, for the rules and drawings of series.
 *
 * What the money is for becomes a part of the scope: numbers for different purposes are never held against each other.
 */
export function grantToClaim(one: GrantStatement): ClaimRecord {
  return {
    claimId: one.grantId,
    indicatorId: one.indicatorId,
    geo: one.geo,
    scopeId: `${one.scopeId ?? ""}|${one.directionId ?? ""}`,
    periodStart: one.periodStart,
    periodEnd: one.periodEnd,
    value: one.value,
    qualifier: one.qualifier,
    unitId: one.unitId,
    basisId: one.basisId,
    segmentId: one.segmentId,
    repeatsClaimId: one.repeatsGrantId,
    isChartable: one.isChartable,
    chartNoteId: one.chartNoteId,
    isBreakBefore: false,
    sourceId: one.sourceId,
    sourceKind: one.sourceKind,
    publishedOn: one.publishedOn,
    placeName: one.placeName,
    scopeName: one.scopeName ?? one.directionName,
    basisName: one.basisName,
    segmentName: one.segmentName,
    speakerName: one.speakerName,
    chartNote: one.chartNote,
    notes: one.notes,
    isPeriodInferred: false,
    asPrinted: one.asPrinted,
    isAsPrintedRead: false,
    publisher: one.publisher,
    sourceTitleEn: one.sourceTitleEn,
    sourceLanguage: one.sourceLanguage,
    sourceUrl: one.sourceUrl,
    isPublishedOnInferred: one.isPublishedOnInferred,
    readExtent: one.readExtent,
  };
}

/** Statements of one programme and measure that make a line; plans are no counts and stand apart. */
export interface GrantLine {
  readonly programmeId: string;
  readonly programmeName: string;
  readonly indicatorId: string;
  readonly statements: readonly GrantStatement[];
}

/** Statements that a line of a programme and measure is made of. */
export function statementsOfLine(all: readonly GrantStatement[], line: Pick<GrantLine, "programmeId" | "indicatorId">): GrantStatement[] {
  const isOfLine = (one: GrantStatement): boolean => one.programmeId === line.programmeId && one.indicatorId === line.indicatorId;
  return all.filter((one) => one.status !== "planned" && isOfLine(one));
}

/**
 * Finds what may be drawn over time: statements of one programme and measure with three or more dates of one counter.
 *
 * Shape   statements → lines, the longest first
 */
export function grantLines(statements: readonly GrantStatement[]): GrantLine[] {
  const done = statements.filter((one) => one.status !== "planned");
  return [...Map.groupBy(done, (one) => `${one.programmeId}|${one.indicatorId}`).values()]
    .flatMap((members) => {
      const [first] = members;
      const length = toSeries(members.map(grantToClaim))[0]?.points.length ?? 0;
      if (first === undefined || length < lineMinDates) return [];
      const { programmeId, programmeName, indicatorId } = first;
      return [{ length, line: { programmeId, programmeName, indicatorId, statements: members } }];
    })
    .sort((a, b) => b.length - a.length || (a.line.programmeId < b.line.programmeId ? -1 : 1))
    .map(({ line }) => line);
}

/**
 * Assembles the chart of a line, with the drawings and words that every chart of the site has.
 *
 * Errors  RangeError when indicators.csv does not hold the measure
 */
export async function viewOfLine({ indicatorId, statements }: GrantLine, locale: Locale): Promise<IndicatorView> {
  const { indicators } = await siteData(locale);
  const indicator = indicators.find((one) => one.indicatorId === indicatorId);
  if (indicator === undefined) throw new RangeError(`measure: got ${indicatorId}, expected a row of indicators.csv. Add it`);
  return await viewOfClaims(indicator, statements.map(grantToClaim), locale);
}
