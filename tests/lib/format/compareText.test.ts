import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { compareText } from "../../../src/lib/format/compareText.ts";
import { cyrillicAlphabet, sortKey } from "../../../src/lib/format/sortKey.ts";

/** Sorts from the reversed order, so that a comparator that does nothing fails. */
const sorted = (texts: readonly string[], locale: (typeof locales)[number]): string[] => [...texts].reverse().sort(compareText(locale));

const names = {
  kk: [
    "«3 жүрек»",
    "10 жүрек",
    "Абай",
    "Ақмола",
    "Әділет",
    "Б",
    "Жамбыл",
    "Жетісу",
    "Қарағанды",
    "Қостанай",
    "Маңғыстау",
    "Ұлытау",
    "Үміт",
    "Шымкент",
    "Ыбырай",
    "Іле",
    "Astana",
    "Zhas",
  ],
  ru: ["2 этаж", "10 дом", "Алматы", "Астана", "Елка", "Ёлка", "Елочка", "«Жас» клуб", "Жас отан", "Карағанды", "Қазақстан", "Лидер", "Caritas"],
  en: ["9 Lives", "10 Lives", "Abai", "almaty", "Almaty", "Caritas", "Öko", "Zhetysu", "Абай", "Әділет"],
} as const;

describe("compareText(…)", () => {
  it("holds the 42 letters of the Kazakh alphabet in order", () => {
    expect(cyrillicAlphabet).toBe("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");
    expect(sorted(Array.from(cyrillicAlphabet), "kk").join("")).toBe(cyrillicAlphabet);
  });

  it("sorts Kazakh names by the Kazakh alphabet, Latin last", () => {
    expect(sorted(names.kk, "kk")).toEqual(names.kk);
  });

  it("sorts Russian names with ё as е, and without heed to quotes", () => {
    expect(sorted(names.ru, "ru")).toEqual(names.ru);
  });

  it("sorts small before capital letters only where all else is equal, Latin first in English", () => {
    expect(sorted(names.en, "en")).toEqual(names.en);
  });

  it.each(locales)("puts the shorter of two names first and never calls unlike texts equal in %s", (locale) => {
    expect(sorted(["Жас", "Жас Отан", "Жасыл"], locale)).toEqual(["Жас", "Жас Отан", "Жасыл"]);
    expect(compareText(locale)("«Жас»", "Жас")).not.toBe(0);
    expect(compareText(locale)("Жас", "Жас")).toBe(0);
  });
});

describe("sortKey(…)", () => {
  it.each(locales)("is ASCII in %s, so that bytes sort as characters do", (locale) => {
    for (const name of [...names.kk, ...names.ru, ...names.en, "漢字", ""]) {
      expect(sortKey(name, locale)).toMatch(/^[!-~]*$/);
    }
  });

  it("keeps ё a letter of its own in Kazakh and joins it to е in Russian", () => {
    expect(sortKey("ёж", "kk") > sortKey("ея", "kk")).toBe(true);
    expect(sortKey("ёж", "ru") < sortKey("ея", "ru")).toBe(true);
  });
});
