import type { CardText } from "../charts/picture/composeCard.ts";
import { siteCatalogue } from "../i18n/catalogue/siteCatalogue.ts";
import { siteMessages } from "../i18n/messages.ts";
import { siteProse } from "../i18n/prose/siteProse.ts";
import { regionMessages } from "../i18n/regions/messages.ts";
import { searchMessages } from "../i18n/search/messages.ts";
import { sourcesMessages } from "../i18n/sources/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { CardSection } from "./cardPath.ts";
import { release } from "./release.ts";
import { siteData } from "./siteData.ts";

interface Words {
  readonly title: string;
  readonly description: string;
}

async function wordsOf(section: CardSection, locale: Locale): Promise<Words> {
  const { totals } = await siteData(locale);
  const { overview, indicators } = siteMessages[locale];
  const words: Readonly<Record<CardSection, Words>> = {
    overview,
    indicators: { title: indicators.title, description: indicators.description(totals.indicatorCount) },
    regions: regionMessages[locale],
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
