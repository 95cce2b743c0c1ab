import type { Locale } from "../domain/locale.ts";
import { stemWord } from "./stemWord.ts";
import { stopWords } from "./stopWords.ts";
import { toWords } from "./toWords.ts";

/** The words of a text in a language as the index holds them, without small words. */
export function toTerms(text: string, language: Locale): string[] {
  return toWords(text)
    .filter((word) => !stopWords.has(word))
    .map((word) => stemWord(word, language));
}
