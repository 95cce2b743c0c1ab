import type { Locale } from "../lib/domain/locale.ts";
import type { ChartMessages } from "./chart/ChartMessages.ts";
import { chartEn } from "./chart/en.ts";
import { chartKk } from "./chart/kk.ts";
import { chartRu } from "./chart/ru.ts";
import { siteEn } from "./site/en.ts";
import { siteKk } from "./site/kk.ts";
import { siteRu } from "./site/ru.ts";
import type { SiteMessages } from "./site/SiteMessages.ts";

/** Words of pages in all languages, for the build; islands load the words of one language. */
export const siteMessages: Readonly<Record<Locale, SiteMessages>> = { kk: siteKk, ru: siteRu, en: siteEn };

/** Words of charts in all languages, for the build. */
export const chartMessages: Readonly<Record<Locale, ChartMessages>> = { kk: chartKk, ru: chartRu, en: chartEn };
