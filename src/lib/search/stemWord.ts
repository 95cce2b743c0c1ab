import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import type { Locale } from "../domain/locale.ts";
import { stemKazakh } from "./stemKazakh.ts";

const isLatin = (word: string): boolean => /^[a-z]/.test(word);
const isCyrillic = (word: string): boolean => /^[а-я]/.test(word);

/**
 * Takes the endings off a folded word of a text in a language; Latin words in it are taken as English ones.
 *
 * Source  Snowball stemmers for Russian and English; for Kazakh our own, since none is published
 */
export function stemWord(word: string, language: Locale): string {
  if (isLatin(word)) return stemEnglish(word);
  if (!isCyrillic(word)) return word;
  return language === "kk" ? stemKazakh(word) : stemRussian(word);
}
