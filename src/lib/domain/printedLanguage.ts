/** Scripts of the languages in which sources print most of their words. */
const scripts: Readonly<Record<string, RegExp>> = { kk: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u, en: /\p{Script=Latin}/u };
const anyLetter = /\p{L}/u;

interface Printed {
  readonly asPrinted: string;
  /** Words that were not read on the page were noted in English. */
  readonly isAsPrintedRead: boolean;
  readonly sourceLanguage: string;
}

/**
 * Names the language of the words as printed, for whatever reads them aloud.
 *
 * Shape   words, whether they were read, language of the source → the language, or undefined where letters are
 *         missing or of another script (Kazakh in Latin letters, a word of the address)
 */
export function printedLanguage({ asPrinted, isAsPrintedRead, sourceLanguage }: Printed): string | undefined {
  const language = isAsPrintedRead ? sourceLanguage : "en";
  const letters = asPrinted.match(/\p{L}/gu) ?? [];
  const script = scripts[language] ?? anyLetter;
  return letters.length > 0 && letters.every((letter) => script.test(letter)) ? language : undefined;
}
