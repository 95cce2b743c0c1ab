import type { Locale } from "../../lib/domain/locale.ts";
import { searchEn } from "./en.ts";
import { searchKk } from "./kk.ts";
import { searchRu } from "./ru.ts";
import type { SearchMessages } from "./SearchMessages.ts";

/** Words of the search in all languages, for the build. */
export const searchMessages: Readonly<Record<Locale, SearchMessages>> = { kk: searchKk, ru: searchRu, en: searchEn };
