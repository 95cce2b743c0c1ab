import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/lib/domain/locale.ts";
import { markWords } from "../../../src/lib/search/markWords.ts";
import { toTerms } from "../../../src/lib/search/toTerms.ts";

const marked = (text: string, language: Locale, query: string): string =>
  markWords(text, language, new Set(toTerms(query, language)))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

describe("markWords(…)", () => {
  it.each<{ language: Locale; text: string; query: string; shown: string }>([
    { language: "ru", text: "Акимат Павлодарской области", query: "Павлодарская область", shown: "Акимат [Павлодарской] [области]" },
    { language: "kk", text: "«Күміс» еріктілер, Алматы", query: "ерікті", shown: "«Күміс» [еріктілер], Алматы" },
    { language: "kk", text: "Волонтерлік ұйымдар", query: "уйымы", shown: "Волонтерлік [ұйымдар]" },
    { language: "en", text: "Volunteers’ hours (2024)", query: "volunteering 2024", shown: "[Volunteers]’ hours ([2024])" },
    { language: "en", text: "Nothing of it", query: "volunteer", shown: "Nothing of it" },
  ])("marks $shown", ({ language, text, query, shown }) => {
    expect(marked(text, language, query)).toBe(shown);
  });
});
