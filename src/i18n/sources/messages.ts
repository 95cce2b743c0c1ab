import type { Locale } from "../../lib/domain/locale.ts";
import { sourcesEn } from "./en.ts";
import { sourcesKk } from "./kk.ts";
import { sourcesRu } from "./ru.ts";
import type { SourcesMessages } from "./SourcesMessages.ts";

/** Words of the pages of sources and speakers in all languages. */
export const sourcesMessages: Readonly<Record<Locale, SourcesMessages>> = { kk: sourcesKk, ru: sourcesRu, en: sourcesEn };
