import type { Locale } from "../../lib/domain/locale.ts";
import regionMapsEn from "./en.ts";
import regionMapsKk from "./kk.ts";
import type { RegionMapMessages } from "./RegionMapMessages.ts";
import regionMapsRu from "./ru.ts";

/** Words of the maps in all languages, for the build; the page loads those of one. */
export const regionMapMessages: Readonly<Record<Locale, RegionMapMessages>> = { kk: regionMapsKk, ru: regionMapsRu, en: regionMapsEn };
