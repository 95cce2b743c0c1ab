import type { Locale } from "../../lib/domain/locale.ts";
import { progressEn } from "./en.ts";
import { progressKk } from "./kk.ts";
import type { ProgressMessages } from "./ProgressMessages.ts";
import { progressRu } from "./ru.ts";

/** Words of promises in all languages, for the build; an island takes those of one language. */
export const progressMessages: Readonly<Record<Locale, ProgressMessages>> = { kk: progressKk, ru: progressRu, en: progressEn };
