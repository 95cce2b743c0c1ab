import type { CardText } from "../charts/picture/composeCard.ts";
import { siteCatalogue } from "../i18n/catalogue/siteCatalogue.ts";
import { grantMessages } from "../i18n/grants/messages.ts";
import { siteMessages } from "../i18n/messages.ts";
import { siteProse } from "../i18n/prose/siteProse.ts";
import { progressMessages } from "../i18n/progress/messages.ts";
import { regionMessages } from "../i18n/regions/messages.ts";
import { searchMessages } from "../i18n/search/messages.ts";
import { sourcesMessages } from "../i18n/sources/messages.ts";
import { timelineMessages } from "../i18n/timeline/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { documentList } from "../lib/queries/documentList.ts";
import { targetList } from "../lib/queries/targetList.ts";
import type { CardSection } from "./cardPath.ts";
import { worldMessages } from "../i18n/world/messages.ts";
import { release } from "./release.ts";
import { buildRunner, siteData } from "./siteData.ts";

interface Words {
  readonly title: string;
  readonly description: string;
}

/** Words of the promises: how many there are, of how many documents. */
async function progressWords(locale: Locale): Promise<Words> {
  const run = await buildRunner();
  const [targets, documents] = await Promise.all([run(targetList, { locale }), run(documentList, { locale })]);
  const { title, description } = progressMessages[locale];
  return { title, description: description(targets.length, documents.length) };
}

async function wordsOf(section: CardSection, locale: Locale): Promise<Words> {
  if (section === "progress") return await progressWords(locale);
  const { totals } = await siteData(locale);
  const { overview, indicators } = siteMessages[locale];
  const words: Readonly<Record<Exclude<CardSection, "progress">, Words>> = {
    overview,
    indicators: { title: indicators.title, description: indicators.description(totals.indicatorCount) },
    regions: regionMessages[locale],
    grants: grantMessages[locale].card,
    timeline: timelineMessages[locale],
    world: worldMessages[locale],
    data: siteCatalogue[locale].data,
    sources: sourcesMessages[locale].list,
    speakers: sourcesMessages[locale].speakers,
    method: siteProse[locale].method,
    about: siteProse[locale].about,
    search: searchMessages[locale],
  };
  return words[section];
}

/** Card of a part of the site: its title and what it holds. */
export async function sectionCard(section: CardSection, locale: Locale): Promise<CardText> {
  const { title, description } = await wordsOf(section, locale);
  return { title, lines: [description], foot: `Erikti · ${release.version}`, drawing: null };
}
