import { describe, expect, it } from "vitest";
import { formatCount } from "../../../src/lib/format/formatCount.ts";
import { organisation, percent } from "./nouns.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatCount(…)", () => {
  it.each([
    { value: 0, kk: "0_ұйым", ru: "0_организаций", en: "0_organisations" },
    { value: 1, kk: "1_ұйым", ru: "1_организация", en: "1_organisation" },
    { value: 5, kk: "5_ұйым", ru: "5_организаций", en: "5_organisations" },
    { value: 5.6, kk: "5,6_ұйым", ru: "5,6_организации", en: "5.6_organisations" },
    { value: 11, kk: "11_ұйым", ru: "11_организаций", en: "11_organisations" },
    { value: 21, kk: "21_ұйым", ru: "21_организация", en: "21_organisations" },
    { value: 62, kk: "62_ұйым", ru: "62_организации", en: "62_organisations" },
    { value: 112, kk: "112_ұйым", ru: "112_организаций", en: "112_organisations" },
    { value: -2, kk: "-2_ұйым", ru: "-2_организации", en: "-2_organisations" },
    { value: 1e9, kk: "1_000_000_000_ұйым", ru: "1_000_000_000_организаций", en: "1,000,000,000_organisations" },
  ])("counts $value organisations", ({ value, ...expected }) => {
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(showSpaces(formatCount(value, organisation[locale], locale))).toBe(expected[locale]);
    }
  });

  it.each([
    { locale: "kk", text: "5,6%" },
    { locale: "ru", text: "5,6_%" },
    { locale: "en", text: "5.6%" },
  ] as const)("writes the percent sign as $locale does", ({ locale, text }) => {
    expect(showSpaces(formatCount(5.6, percent, locale))).toBe(text);
  });

  it("chooses the form by the digits that are shown", () => {
    expect(showSpaces(formatCount(1, organisation.en, "en", { decimals: 1 }))).toBe("1.0_organisations");
    expect(showSpaces(formatCount(1.2, organisation.ru, "ru", { maxDecimals: 0 }))).toBe("1_организация");
  });
});
