import { stemWord } from "./stemWord.ts";
import { toCyrillic, toLatin } from "./transliterate.ts";

/** Terms that a typed word may stand for. */
export interface Readings {
  /** As it is typed: in either language of its script. */
  readonly plain: readonly string[];
  /** In the other script: "pavlodar" for Павлодар, "казинформ" for Kazinform. */
  readonly transliterated: readonly string[];
}

const inBoth = (word: string): string[] => [...new Set([stemWord(word, "ru"), stemWord(word, "kk")])];

/** Reads a folded word of a query, whose language nobody knows, in every way that makes sense. */
export function readingsOf(word: string): Readings {
  const plain = inBoth(word);
  if (/^[a-z]{3,}$/.test(word)) return { plain, transliterated: inBoth(toCyrillic(word)) };
  if (/^[а-я]{3,}$/.test(word)) return { plain, transliterated: [stemWord(toLatin(word), "en")] };
  return { plain, transliterated: [] };
}
