import type { Locale } from "../../lib/domain/locale.ts";
import { printEn } from "./en.ts";
import { printKk } from "./kk.ts";
import type { PrintMessages } from "./PrintMessages.ts";
import { printRu } from "./ru.ts";

/** Words of paper in all languages, for the build. */
export const printMessages: Readonly<Record<Locale, PrintMessages>> = { kk: printKk, ru: printRu, en: printEn };
