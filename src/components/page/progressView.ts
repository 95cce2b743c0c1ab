import { actionMessages } from "../../i18n/actions/messages.ts";
import { progressMessages } from "../../i18n/progress/messages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { dateToSpan } from "../../lib/domain/period.ts";
import { compareText } from "../../lib/format/compareText.ts";
import { documentList, type DocumentListRecord } from "../../lib/queries/documentList.ts";
import { tallyGroup, theme } from "../../lib/tables/enums.ts";
import { oncePerLocale } from "../../site/oncePerLocale.ts";
import { promisesOfRelease } from "../../site/promisesOfRelease.ts";
import { release } from "../../site/release.ts";
import { buildRunner } from "../../site/siteData.ts";
import type { ProgressProps } from "../progress/ProgressIsland.tsx";
import type { CardTake } from "../progress/CardTake.ts";
import { noYear } from "../progress/progressList.ts";
import type { ProgressChoice, ProgressChoices } from "../progress/ProgressControls.tsx";
import type { ShownPromise } from "../../charts/promises/ShownPromise.ts";
import { leadingGroups, type ShownGroup } from "../progress/tallyOrder.ts";

/** What the pages of promises are made of, in one language. */
export interface ProgressView extends ProgressProps {
  /** In the order of groups, then of time. */
  readonly documents: readonly DocumentListRecord[];
  /** How many documents are roadmaps, how many promises they hold, and how many of these have a number. */
  readonly roadmaps: { readonly documents: number; readonly targets: number; readonly numbered: number };
}

const dayMs = 86_400_000;

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

/** What the cards of a page need beforehand to give something away. */
export function cardTake(locale: Locale): CardTake {
  return { release, notLoaded: actionMessages[locale].notLoaded };
}

/** The first day on which any of the promises was in print; null when that of none is known. */
export function firstDayOf(promises: readonly ShownPromise[]): string | null {
  const days = promises.flatMap(({ facts }) => (facts.promisedOn === null ? [] : [dateToSpan(facts.promisedOn).lastDay]));
  return days.length === 0 ? null : new Date(Math.min(...days) * dayMs).toISOString().slice(0, 10);
}

async function readView(locale: Locale): Promise<ProgressView> {
  const run = await buildRunner();
  const [all, documents] = await Promise.all([promisesOfRelease(null, locale), run(documentList, { locale })]);
  const groups = Object.entries(tallyGroup).map(([id, names]): ShownGroup => ({ id, name: names[locale] }));
  const inGroups = <Item extends { readonly tallyGroup: string }>(items: readonly Item[]): Item[] =>
    groups.flatMap((group) => items.filter((one) => one.tallyGroup === group.id));
  const ordered = inGroups(documents);
  const promises = ordered.flatMap((document) => all.promises.filter((one) => one.documentId === document.documentId));
  const ofRoadmaps = promises.filter((one) => one.group === leadingGroups[0]);
  return {
    locale,
    today: all.today,
    firstDay: firstDayOf(promises) ?? all.today,
    promises,
    groups,
    choices: choicesOf(promises, groups, locale),
    units: all.units,
    take: cardTake(locale),
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
