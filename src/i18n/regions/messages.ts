import type { Locale } from "../../lib/domain/locale.ts";
import { regionsEn } from "./en.ts";
import { regionsKk } from "./kk.ts";
import type { RegionMessages } from "./RegionMessages.ts";
import { regionsRu } from "./ru.ts";

/** Words of the regions in all languages, for the build. */
export const regionMessages: Readonly<Record<Locale, RegionMessages>> = { kk: regionsKk, ru: regionsRu, en: regionsEn };
