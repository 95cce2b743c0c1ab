import type { Locale } from "../../lib/domain/locale.ts";
import { embedEn } from "./en.ts";
import { embedKk } from "./kk.ts";
import type { EmbedMessages } from "./EmbedMessages.ts";
import { embedRu } from "./ru.ts";

/** Words of frames and older links in all languages, for the build. */
export const embedMessages: Readonly<Record<Locale, EmbedMessages>> = { kk: embedKk, ru: embedRu, en: embedEn };
