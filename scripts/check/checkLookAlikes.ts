import type { Locale } from "../../src/lib/domain/locale.ts";
import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";
import { languageSuffix } from "./languageSuffix.ts";
import { withLetterCodes } from "./letterCodes.ts";

const cyrillic = /\p{Script=Cyrillic}/u;
const notCyrillic = /\P{Script=Cyrillic}/u;
const notKazakh = /[^а-яёәғқңөұүһі]/iu;
/** Words that consist only of Cyrillic letters with a Latin twin. */
const cyrillicTwins = /^[авекмнорстухіһАВЕКМНОРСТУХІҺ]+$/u;
/** Small Latin letters that stand for a whole Russian or Kazakh word when they are typed by mistake. */
const latinWord = /^[acoyki]$/u;

interface Fault {
  readonly expected: string;
  /** The letters that do not belong in the word. */
  readonly odd: RegExp;
}

/** Reports Latin letters inside Cyrillic words, the reverse, and letters of neither language. */
export const checkLookAlikes: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, name, text, at } of eachCell(dataset)) {
    if (column.type !== "text") continue;
    for (const word of text.match(/\p{L}+/gu) ?? []) {
      const fault = faultOf(word, languageSuffix(name));
      if (fault === null) continue;
      issues.push({ ...at, got: withLetterCodes(word, fault.odd), expected: fault.expected, fix: "type the word again on the right keyboard" });
    }
  }
  return issues;
};

function faultOf(word: string, locale: Locale | null): Fault | null {
  if (cyrillic.test(word) && notCyrillic.test(word)) {
    return { expected: "letters of one alphabet in a word", odd: rarerScript(word) };
  }
  if (locale === null) return null;
  return cyrillic.test(word) ? cyrillicFault(word, locale) : latinFault(word, locale);
}

function cyrillicFault(word: string, locale: Locale): Fault | null {
  if (locale === "en") return cyrillicTwins.test(word) ? { expected: "a word in Latin letters", odd: cyrillic } : null;
  return notKazakh.test(word) ? { expected: "letters of the Russian or Kazakh alphabet", odd: notKazakh } : null;
}

function latinFault(word: string, locale: Locale): Fault | null {
  return locale !== "en" && latinWord.test(word) ? { expected: "a Cyrillic letter", odd: notCyrillic } : null;
}

function rarerScript(word: string): RegExp {
  const letters = Array.from(word);
  return letters.filter((letter) => cyrillic.test(letter)).length * 2 <= letters.length ? cyrillic : notCyrillic;
}
