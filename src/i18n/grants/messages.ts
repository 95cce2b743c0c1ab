import type { Locale } from "../../lib/domain/locale.ts";
import { grantsEn } from "./en.ts";
import type { GrantMessages } from "./GrantMessages.ts";
import { grantsKk } from "./kk.ts";
import { grantsRu } from "./ru.ts";

/** Words of the pages about grants in all languages, for the build. */
export const grantMessages: Readonly<Record<Locale, GrantMessages>> = { kk: grantsKk, ru: grantsRu, en: grantsEn };
