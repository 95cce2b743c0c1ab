import { progressMessages } from "../../i18n/progress/messages.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { dateToSpan } from "../../lib/domain/period.ts";
import { printedLanguage } from "../../lib/domain/printedLanguage.ts";
import { compareText } from "../../lib/format/compareText.ts";
import { documentList, type DocumentListRecord } from "../../lib/queries/documentList.ts";
import { targetList, type TargetListRecord } from "../../lib/queries/targetList.ts";
import { targetOutcomeFacts, type TargetOutcomeRecord } from "../../lib/queries/targetOutcomeFacts.ts";
import { reportedStatus, tallyGroup, theme } from "../../lib/tables/enums.ts";
import { oncePerLocale } from "../../site/oncePerLocale.ts";
import { release } from "../../site/release.ts";
import { buildRunner, siteData } from "../../site/siteData.ts";
import type { ProgressProps } from "../progress/ProgressIsland.tsx";
import { noYear } from "../progress/progressList.ts";
import type { ProgressChoice, ProgressChoices } from "../progress/ProgressControls.tsx";
import type { ShownOutcome, ShownPromise } from "../progress/ShownPromise.ts";
import { leadingGroups, type ShownGroup } from "../progress/tallyOrder.ts";

/** What the pages of promises are made of, in one language. */
export interface ProgressView extends ProgressProps {
  /** In the order of groups, then of time. */
  readonly documents: readonly DocumentListRecord[];
  /** How many documents are roadmaps, how many promises they hold, and how many of these have a number. */
  readonly roadmaps: { readonly documents: number; readonly targets: number; readonly numbered: number };
}

const dayMs = 86_400_000;

function toOutcome(row: TargetOutcomeRecord): ShownOutcome {
  const { outcomeId, kind, value, qualifier, unitId, basisId, periodStart, periodEnd, knownOn, outcomeKind } = row;
  const { indicatorId, basisName, title, sourceId, publisher, publishedOn } = row;
  const facts = { outcomeId, kind, value, qualifier, unitId, basisId, periodStart, periodEnd, knownOn, outcomeKind };
  return { ...facts, indicatorId, basisName, title, sourceId, publisher, publishedOn };
}

const languageOfWords = ({ asPrinted, sourceLanguage }: TargetListRecord): string | null =>
  (asPrinted === null ? undefined : printedLanguage({ asPrinted, isAsPrintedRead: true, sourceLanguage })) ?? null;

function toPromise(row: TargetListRecord, outcomes: readonly TargetOutcomeRecord[], locale: Locale): ShownPromise {
  const { targetId, kind, better, unitId, basisId, baselineOn, baselineValue, targetOn, targetValue, qualifier, startsOn, promisedOn } = row;
  return {
    facts: { targetId, kind, better, unitId, basisId, baselineOn, baselineValue, targetOn, targetValue, qualifier, startsOn, promisedOn },
    outcomes: outcomes.filter((one) => one.targetId === targetId).map(toOutcome),
    name: row.name,
    asPrinted: row.asPrinted,
    printedLanguage: languageOfWords(row),
    basisName: row.basisName,
    baselineUnitId: row.baselineUnitId,
    indicatorId: row.indicatorId,
    indicatorName: row.indicatorName,
    theme: row.theme,
    geo: row.geo,
    placeName: row.placeName,
    group: row.tallyGroup,
    documentId: row.documentId,
    documentName: row.documentName,
    reported: reportedStatus[row.reportedStatus][locale],
    statusReason: row.statusReason,
    difference: row.difference,
    responsible: row.responsible,
    sourceId: row.sourceId,
    publisher: row.publisher,
    speakerName: row.speakerName,
    sourceUrl: row.sourceUrl,
    publishedOn: row.publishedOn,
  };
}

function distinct(choices: readonly ProgressChoice[]): ProgressChoice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

function choicesOf(promises: readonly ShownPromise[], groups: readonly ShownGroup[], locale: Locale): ProgressChoices {
  const compare = compareText(locale);
  const byLabel = (choices: readonly ProgressChoice[]): ProgressChoice[] => distinct(choices).sort((a, b) => compare(a.label, b.label));
  const themeNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = theme;
  const places = byLabel(promises.map((one) => ({ value: one.geo, label: one.placeName })));
  const years = distinct(
    promises.flatMap(({ facts }) => (facts.targetOn === null ? [] : [facts.targetOn.slice(0, 4)])).map((year) => ({ value: year, label: year })),
  );
  const isCountry = (one: ProgressChoice): boolean => one.value === "KZ";
  return {
    groups: groups.map((group) => ({ value: group.id, label: group.name })),
    documents: distinct(promises.map((one) => ({ value: one.documentId, label: one.documentName }))),
    themes: byLabel(promises.map((one) => ({ value: one.theme, label: themeNames[one.theme]?.[locale] ?? one.theme }))),
    regions: [...places.filter(isCountry), ...places.filter((one) => !isCountry(one))],
    years: [...years.sort((a, b) => Number(a.value) - Number(b.value)), { value: noYear, label: progressMessages[locale].list.noYear }],
  };
}

/** The first day on which any promise was in print. */
function firstDayOf(promises: readonly ShownPromise[]): string {
  const days = promises.flatMap(({ facts }) => (facts.promisedOn === null ? [] : [dateToSpan(facts.promisedOn).lastDay]));
  return new Date(Math.min(...days) * dayMs).toISOString().slice(0, 10);
}

async function readView(locale: Locale): Promise<ProgressView> {
  const run = await buildRunner();
  const [targets, outcomes, documents, { units }] = await Promise.all([
    run(targetList, { locale }),
    run(targetOutcomeFacts, { locale }),
    run(documentList, { locale }),
    siteData(locale),
  ]);
  const groups = Object.entries(tallyGroup).map(([id, names]): ShownGroup => ({ id, name: names[locale] }));
  const inGroups = <Item extends { readonly tallyGroup: string }>(items: readonly Item[]): Item[] =>
    groups.flatMap((group) => items.filter((one) => one.tallyGroup === group.id));
  const ordered = inGroups(documents);
  const promises = ordered.flatMap((document) =>
    targets.filter((one) => one.documentId === document.documentId).map((one) => toPromise(one, outcomes, locale)),
  );
  const unitIds = new Set(promises.flatMap((one) => [one.facts.unitId, one.baselineUnitId, ...one.outcomes.map((outcome) => outcome.unitId ?? "")]));
  const ofRoadmaps = promises.filter((one) => one.group === leadingGroups[0]);
  return {
    locale,
    today: release.collectedThrough,
    firstDay: firstDayOf(promises),
    promises,
    groups,
    choices: choicesOf(promises, groups, locale),
    units: [...units.values()].filter((unit): unit is UnitForms => unitIds.has(unit.unitId)),
    documents: ordered,
    roadmaps: {
      documents: documents.filter((one) => one.tallyGroup === leadingGroups[0]).length,
      targets: ofRoadmaps.length,
      numbered: ofRoadmaps.filter((one) => one.facts.kind === "numeric").length,
    },
  };
}

/** Reads promises, outcomes and documents of one language, once for the whole build. */
export const progressView = oncePerLocale(readView);
