import type { Locale } from "../domain/locale.ts";
import { stemWord } from "./stemWord.ts";
import { toWords } from "./toWords.ts";

/** A piece of a shown text. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a shown text so that the words that fitted can be marked.
 *
 * Shape   text in a language, terms that fitted → pieces; joined they are the text again
 */
export function markWords(text: string, language: Locale, terms: ReadonlySet<string>): MarkedPiece[] {
  const fits = (piece: string): boolean => toWords(piece).some((word) => terms.has(stemWord(word, language)));
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, isMarked: fits(piece) }));
}
