import type { Locale } from "../../lib/domain/locale.ts";
import { worldEn } from "./en.ts";
import { worldKk } from "./kk.ts";
import { worldRu } from "./ru.ts";
import type { WorldMessages } from "./WorldMessages.ts";

/** Words of the page of the neighbours in all languages. */
export const worldMessages: Readonly<Record<Locale, WorldMessages>> = { kk: worldKk, ru: worldRu, en: worldEn };
