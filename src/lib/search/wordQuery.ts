import type { Query } from "minisearch";
import { readingsOf } from "./readingsOf.ts";

/** A word in the other script counts for less, and so does the beginning of a word that was not found. */
const transliteratedWeight = 0.9;
const beginningWeight = 0.5;

const hasDigit = (term: string): boolean => /^\d/.test(term);
const isPrefix = (term: string): boolean => term.length > 2 && !hasDigit(term);
const fuzzyShare = (term: string): number | false => (term.length > 4 && !hasDigit(term) ? 0.2 : false);

/** Beginnings of a long word: a slip or an unknown ending behind the stem. */
function beginningsOf(word: string): string[] {
  const shortest = Math.max(4, Math.ceil(word.length * 0.55));
  return Array.from({ length: Math.max(0, word.length - shortest) }, (_, cut) => word.slice(0, word.length - 1 - cut));
}

/** The question for one word: any of its readings, of which the beginning is enough. */
function exactQuery(word: string, fuzzy: false | typeof fuzzyShare): Query {
  const { plain, transliterated } = readingsOf(word);
  const common = { combineWith: "OR" as const, prefix: isPrefix, fuzzy };
  return {
    combineWith: "OR",
    queries: [
      { ...common, queries: [...plain] },
      { ...common, queries: [...transliterated], boostTerm: () => transliteratedWeight },
    ],
  };
}

/** The question for one word; when `isLoose`, typing mistakes are allowed. */
export function wordQuery(word: string, isLoose: boolean): Query {
  if (!isLoose) return exactQuery(word, false);
  const beginnings: Query = { combineWith: "OR", queries: beginningsOf(word), prefix: false, fuzzy: false, boostTerm: () => beginningWeight };
  return { combineWith: "OR", queries: [exactQuery(word, fuzzyShare), beginnings] };
}
