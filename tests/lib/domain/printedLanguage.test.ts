import { describe, expect, it } from "vitest";
import { printedLanguage } from "../../../src/lib/domain/printedLanguage.ts";

describe("printedLanguage(…)", () => {
  it.each<[words: string, source: string, isRead: boolean, language: string | undefined, why: string]>([
    ["более 50 тысяч", "ru", true, "ru", "Cyrillic letters in a Russian source"],
    ["50 мыңнан астам", "kk", true, "kk", "Cyrillic letters in a Kazakh source"],
    ["more than 150,000", "en", true, "en", "Latin letters in an English source"],
    ["plus de 5 millions", "fr", true, "fr", "a language whose script is not judged"],
    ["35 myńǵa jýyq", "kk", true, undefined, "Kazakh in Latin letters"],
    ["76-tysyach (URL)", "ru", true, undefined, "words of an address"],
    ["более 200", "en", true, undefined, "Cyrillic letters in an English source"],
    ["20 SMS хабарлама", "kk", true, undefined, "letters of two scripts"],
    ["7000", "ru", true, undefined, "digits alone are read in the language of the page"],
    ["over 43 thousand", "ru", false, "en", "words noted in English, not read on the page"],
    ["5.3 million", "es", false, "en", "words noted in English about another language"],
    ["свыше 40", "ru", false, undefined, "noted words that are not English"],
  ])("gives for “%s” from %s, read: %s → %s (%s)", (asPrinted, sourceLanguage, isAsPrintedRead, language) => {
    expect(printedLanguage({ asPrinted, sourceLanguage, isAsPrintedRead })).toBe(language);
  });
});
