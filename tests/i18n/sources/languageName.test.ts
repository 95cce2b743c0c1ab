import { describe, expect, it } from "vitest";
import { languageName } from "../../../src/i18n/sources/languageName.ts";
import { locales } from "../../../src/lib/domain/locale.ts";
import { loadRows } from "../../support/loadClaims.ts";

describe("languageName(…)", () => {
  it("knows every language of the sources in kk, ru and en", () => {
    const codes = new Set(loadRows("sources").map((row) => row["language"] ?? ""));
    for (const code of codes) for (const locale of locales) expect(languageName(code, locale).length, code).toBeGreaterThan(3);
    expect(codes.size).toBeGreaterThan(10);
  });

  it.each([
    { code: "kk", kk: "қазақ тілі", ru: "казахский", en: "Kazakh" },
    { code: "de", kk: "неміс тілі", ru: "немецкий", en: "German" },
  ])("names $code in the language of the page", ({ code, ...names }) => {
    expect(Object.fromEntries(locales.map((locale) => [locale, languageName(code, locale)]))).toEqual(names);
  });

  it("refuses a language that has no name yet", () => {
    expect(() => languageName("xx", "en")).toThrow(/got xx, expected a language with a name/);
  });
});
