import { foldLetters } from "../format/foldLetters.ts";

/**
 * Cuts a text into the words that search compares.
 *
 * Shape   text → small letters, Kazakh letters as their Russian look-alikes; cut at what is neither letter nor digit
 */
export function toWords(text: string): string[] {
  return foldLetters(text.normalize("NFC"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
