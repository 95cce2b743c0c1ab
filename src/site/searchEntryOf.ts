import { type Locale, locales } from "../lib/domain/locale.ts";
import { formatDate } from "../lib/format/formatDate.ts";
import type { SearchRow } from "../lib/queries/searchEntries.ts";
import { type IndexedEntry, toIndexed } from "../lib/search/indexOptions.ts";
import { titleLanguage } from "../lib/search/titleShare.ts";
import { toTerms } from "../lib/search/toTerms.ts";
import { toWords } from "../lib/search/toWords.ts";
import { documentKind, milestoneKind, programmeKind } from "../lib/tables/enums.ts";
import type { Trilingual } from "../lib/tables/schema.ts";

const words: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  document: documentKind,
  milestone: milestoneKind,
  programme: programmeKind,
};

/** Terms with a space between, each once. */
export const joinTerms = (...terms: readonly (readonly string[])[]): string => [...new Set(terms.flat())].join(" ");

/** What stands under a title: what it is, from whom and when. */
function detailOf(row: SearchRow, locale: Locale): string {
  const date = row.onDate === null ? "" : formatDate(row.onDate, locale, "medium");
  const word = words[row.kind]?.[row.word ?? ""]?.[locale] ?? "";
  return [row.publisher ?? "", word, row.text[locale], date].filter((part) => part !== "").join(" · ");
}

/** A region is called by its centre and, if it has a long name, by initials: ВКО, ШҚО. */
function regionNames(row: SearchRow): string[] {
  if (row.kind !== "region") return [];
  return locales.flatMap((locale) => {
    const words = toWords(row.title[locale]);
    return [...toTerms(row.text[locale], locale), ...(words.length > 2 ? [words.map((word) => word[0]).join("")] : [])];
  });
}

const yearOf = ({ onDate }: SearchRow): string[] => (onDate === null ? [] : [onDate.slice(0, 4)]);

/** A row of the tables as the index of one language takes it in. */
export function searchEntryOf(row: SearchRow, locale: Locale): IndexedEntry {
  const { kind, id } = row;
  const others = locales.filter((one) => one !== locale).map((one) => toTerms(row.title[one], titleLanguage(row, one)));
  return toIndexed(
    { kind, id, parent: row.parentId ?? "", title: row.title[locale], detail: detailOf(row, locale) },
    {
      title: toTerms(row.title[locale], titleLanguage(row, locale)).join(" "),
      names: joinTerms(...others, toTerms(id, "en"), toTerms(row.publisher ?? "", locale), regionNames(row), yearOf(row)),
      text: toTerms(row.text[locale], locale).join(" "),
      about: joinTerms(toTerms(row.about[locale], locale)),
    },
  );
}
