import type { Locale } from "../../lib/domain/locale.ts";
import { proseEn } from "./en.ts";
import { proseKk } from "./kk.ts";
import type { SiteProse } from "./Prose.ts";
import { proseRu } from "./ru.ts";

/** Long texts in all languages, for the build. */
export const siteProse: Readonly<Record<Locale, SiteProse>> = { kk: proseKk, ru: proseRu, en: proseEn };
