import type { Locale } from "../../lib/domain/locale.ts";
import type { ActionRowWords } from "./ActionRowWords.ts";
import { actionMessages } from "./messages.ts";

/** Picks the words that a page hands to the row of actions of its chart. */
export function rowWordsOf(locale: Locale): ActionRowWords {
  const { heading, copyLink, copied, copyFailed, notLoaded, download, cite, embed, sql } = actionMessages[locale];
  return { heading, copyLink, copied, copyFailed, notLoaded, panels: { download, cite, embed, sql } };
}
