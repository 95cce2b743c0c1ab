import type { ChartContext } from "../../src/charts/chartContext.ts";
import { pageTheme } from "../../src/charts/chartTheme.ts";
import { type ChartModel, toChartModel } from "../../src/charts/model/toChartModel.ts";
import { chartMessages } from "../../src/i18n/messages.ts";
import type { ClaimRecord, UnitForms } from "../../src/lib/domain/claimRecord.ts";
import type { Locale } from "../../src/lib/domain/locale.ts";
import type { MilestoneRecord } from "../../src/lib/queries/milestoneList.ts";
import type { PopulationRow } from "../../src/lib/domain/population.ts";
import { aClaim } from "../support/aClaim.ts";

/** A claim with its names; a test names only what it is about. */
export function aRecord(changes: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    ...aClaim(),
    placeName: "Kazakhstan",
    scopeName: null,
    basisName: "Ministry",
    segmentName: null,
    speakerName: null,
    chartNote: null,
    notes: null,
    isPeriodInferred: false,
    asPrinted: "1000",
    isAsPrintedRead: true,
    sourceId: `source-of-${changes.claimId ?? "c0001"}`,
    publisher: "Gazette",
    sourceTitleEn: "Title",
    sourceLanguage: "en",
    sourceUrl: "https://example.org/a",
    isPublishedOnInferred: false,
    readExtent: "full",
    ...changes,
  };
}

/** A claim of one date of any precision. */
export function aRecordOn(onDate: string, value: number, changes: Partial<ClaimRecord> = {}): ClaimRecord {
  return aRecord({ claimId: `c${onDate}-${value}`, periodStart: onDate, periodEnd: onDate, value, ...changes });
}

const people = { unitId: "people", measure: "count", few: null, many: null, ablative: null, dative: null } as const;

export const unitsOfPeople: Readonly<Record<Locale, UnitForms>> = {
  kk: { ...people, one: "адам", other: "адам", axis: "адам" },
  ru: { ...people, one: "человек", few: "человека", many: "человек", other: "человека", axis: "человек" },
  en: { ...people, one: "person", other: "people", axis: "people" },
};

/** A roadmap of volunteering on a day; a test names only what it is about. */
export function aMilestone(onDate: string, changes: Partial<MilestoneRecord> = {}): MilestoneRecord {
  return {
    milestoneId: `m${onDate}`,
    onDate,
    kind: "roadmap",
    namesVolunteers: true,
    sourceId: `source-of-m${onDate}`,
    geo: "KZ",
    title: `Event of ${onDate}`,
    publisher: "Gazette",
    sourceUrl: "https://example.org/m",
    ...changes,
  };
}

/** Inhabitants of the country in its present borders. */
export function aPopulation(onDate: string, population: number): PopulationRow {
  return { geo: "KZ", onDate, population, isOldBorders: false, sourceId: "p" };
}

/** A context of a stock of people. */
export function aContext(changes: Partial<ChartContext> = {}): ChartContext {
  const locale = changes.locale ?? "en";
  return { locale, messages: chartMessages[locale], theme: pageTheme, unit: unitsOfPeople[locale], isStock: true, widthPx: 660, ...changes };
}

/** What a chart of these claims shows. */
export function modelOf(claims: readonly ClaimRecord[], changes: { readonly isStock?: boolean; readonly isPer1000?: boolean } = {}): ChartModel {
  return toChartModel({ claims, isStock: true, isPer1000: false, population: [], ...changes });
}
