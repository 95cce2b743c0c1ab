import type { Locale } from "../../lib/domain/locale.ts";
import type { RegionPageMessages } from "./RegionPageMessages.ts";
import { regionPageEn } from "./regionPageEn.ts";
import { regionPageKk } from "./regionPageKk.ts";
import { regionPageRu } from "./regionPageRu.ts";

/** Words of the page of a region in all languages, for the build. */
export const regionPageTexts: Readonly<Record<Locale, RegionPageMessages>> = { kk: regionPageKk, ru: regionPageRu, en: regionPageEn };
