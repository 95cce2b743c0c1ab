import type { ActionMessages } from "./ActionMessages.ts";
import type { ActionRowWords } from "./ActionRowWords.ts";

/** Picks the words of the row of actions out of all. */
export function toRowWords({ heading, copyLink, copied, copyFailed, notLoaded, download, cite, embed, sql }: ActionMessages): ActionRowWords {
  return { heading, copyLink, copied, copyFailed, notLoaded, panels: { download, cite, embed, sql } };
}
