import type { CardContext } from "../../../src/charts/promises/CardContext.ts";
import type { ShownOutcome, ShownPromise } from "../../../src/charts/promises/ShownPromise.ts";
import { progressMessages } from "../../../src/i18n/progress/messages.ts";
import type { UnitForms } from "../../../src/lib/domain/claimRecord.ts";
import type { Locale } from "../../../src/lib/domain/locale.ts";
import type { TargetFacts } from "../../../src/lib/progress/verdictTypes.ts";

const people: Readonly<Record<Locale, UnitForms>> = {
  kk: { unitId: "people", measure: "count", one: "адам", few: null, many: null, other: "адам", ablative: null, dative: null, axis: "адам" },
  ru: {
    unitId: "people",
    measure: "count",
    one: "человек",
    few: "человека",
    many: "человек",
    other: "человека",
    ablative: null,
    dative: null,
    axis: "люди",
  },
  en: { unitId: "people", measure: "count", one: "person", few: null, many: null, other: "people", ablative: null, dative: null, axis: "people" },
};

const times: UnitForms = { ...people.en, unitId: "times", measure: "other", one: "time", other: "times", axis: "times" };

/** What the cards of a test share. */
export function aCardContext(locale: Locale, asOf: CardContext["asOf"] = { on: "2026-03-16", isLatest: true }): CardContext {
  return { locale, text: progressMessages[locale], units: [people[locale], times], asOf };
}

/** A number that speaks to a promise. */
export function anOutcome(change: Partial<ShownOutcome> = {}): ShownOutcome {
  return {
    outcomeId: "c0001",
    kind: "claim",
    value: 4500,
    qualifier: "exact",
    unitId: "people",
    basisId: "organisers",
    periodStart: "2024",
    periodEnd: "2024",
    knownOn: "2024-12-30",
    outcomeKind: null,
    indicatorId: "event_volunteers",
    basisName: "Organisers",
    asPrinted: null,
    title: null,
    sourceId: "outlet-2024-12",
    publisher: "Outlet",
    publishedOn: "2024-12-30",
    ...change,
  };
}

/** A promise of 4,500 people for 2024. */
export function aPromise(facts: Partial<TargetFacts> = {}, outcomes: readonly ShownOutcome[] = [], change: Partial<ShownPromise> = {}): ShownPromise {
  return {
    facts: {
      targetId: "t901",
      kind: "numeric",
      better: "up",
      unitId: "people",
      basisId: "organisers",
      baselineOn: null,
      baselineValue: null,
      targetOn: "2024",
      targetValue: 4500,
      qualifier: "exact",
      startsOn: "2023",
      promisedOn: "2023-01-10",
      ...facts,
    },
    outcomes,
    name: "Volunteers at the games",
    asPrinted: null,
    printedLanguage: "en",
    basisName: "Organisers",
    baselineUnitId: "people",
    indicatorId: "event_volunteers",
    indicatorName: "Event volunteers",
    theme: "volunteers",
    geo: "KZ",
    placeName: "Kazakhstan",
    group: "events",
    documentId: "games-2024",
    documentName: "Plan of the games",
    reported: "Met",
    statusReason: null,
    difference: null,
    responsible: null,
    sourceId: "plan-2023-01",
    publisher: "Plan office",
    speakerName: null,
    sourceUrl: "https://example.org/plan",
    publishedOn: "2023-01-10",
    ...change,
  };
}

/** A running promise: from 1,000 at the start of 2021 to 2,000 at the end of 2030. */
export const runningFacts: Partial<TargetFacts> = {
  baselineOn: "2020-12-31",
  baselineValue: 1000,
  targetOn: "2030-12-31",
  targetValue: 2000,
  startsOn: "2021",
  promisedOn: "2021-01-10",
};

/** Its outcome half-way: 1,400 by linear pace behind, by growth on course. */
export const halfWay = anOutcome({
  value: 1400,
  periodStart: "2025-12-31",
  periodEnd: "2025-12-31",
  knownOn: "2026-01-20",
  publishedOn: "2026-01-20",
});
