import type { Locale } from "../domain/locale.ts";
import type { SearchEntry } from "./searchEntry.ts";
import { toTerms } from "./toTerms.ts";

/** Titles of sources are in English on every page. */
export function titleLanguage({ kind }: Pick<SearchEntry, "kind">, locale: Locale): Locale {
  return kind === "source" ? "en" : locale;
}

function shareOf(name: string, language: Locale, terms: readonly string[]): number {
  const own = toTerms(name, language);
  return own.length === 0 ? 0 : own.filter((term) => terms.includes(term)).length / own.length;
}

/** How much of an entry's title the query names: 0 to 1. A region is called by its centre too, which stands under its name. */
export function titleShare(entry: SearchEntry, locale: Locale, terms: readonly string[]): number {
  const share = shareOf(entry.title, titleLanguage(entry, locale), terms);
  return entry.kind === "region" ? Math.max(share, shareOf(entry.detail, locale, terms)) : share;
}
