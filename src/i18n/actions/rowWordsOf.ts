import type { Locale } from "../../lib/domain/locale.ts";
import type { ActionRowWords } from "./ActionRowWords.ts";
import { actionMessages } from "./messages.ts";
import { toRowWords } from "./toRowWords.ts";

/** Picks the words that a page hands to the row of actions of its chart. */
export function rowWordsOf(locale: Locale): ActionRowWords {
  return toRowWords(actionMessages[locale]);
}
