import { stopWords } from "./stopWords.ts";
import { toWords } from "./toWords.ts";

/** The country by itself narrows nothing here: everything is about it. Folded forms of the three languages. */
const country = /^(?:казахстан(?:а|е|у|ом)?|казакстан(?:да|га|нын|нан|дагы|ды)?|kazakhstan|kazakstan|qazaqstan|рк|кр)$/;

const saysNothing = (word: string): boolean => stopWords.has(word) || country.test(word);

/** The words of a query that count; when it has none but empty ones, all of them. */
export function meantWords(query: string): string[] {
  const words = [...new Set(toWords(query))];
  const meant = words.filter((word) => !saysNothing(word));
  return meant.length > 0 ? meant : words;
}
