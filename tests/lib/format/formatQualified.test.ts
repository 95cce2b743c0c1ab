import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { formatQualified } from "../../../src/lib/format/formatQualified.ts";
import { organisation, percent } from "./nouns.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatQualified(…)", () => {
  it.each([
    { qualifier: "exact", kk: "200", ru: "200", en: "200" },
    { qualifier: "about", kk: "шамамен 200", ru: "около 200", en: "about 200" },
    { qualifier: "more_than", kk: "200-ден астам", ru: "более 200", en: "more than 200" },
    { qualifier: "at_least", kk: "кемінде 200", ru: "не менее 200", en: "at least 200" },
    { qualifier: "almost", kk: "200-ге жуық", ru: "почти 200", en: "almost 200" },
    { qualifier: "up_to", kk: "200-ге дейін", ru: "до 200", en: "up to 200" },
    { qualifier: "less_than", kk: "200-ден аз", ru: "менее 200", en: "fewer than 200" },
  ] as const)("says $qualifier without a noun", ({ qualifier, ...expected }) => {
    for (const locale of locales) expect(formatQualified(200, qualifier, locale)).toBe(expected[locale]);
  });

  it.each([
    { qualifier: "exact", kk: "62_ұйым", ru: "62_организации", en: "62_organisations" },
    { qualifier: "about", kk: "шамамен 62_ұйым", ru: "около 62_организаций", en: "about 62_organisations" },
    { qualifier: "more_than", kk: "62-ден астам ұйым", ru: "более 62_организаций", en: "more than 62_organisations" },
    { qualifier: "at_least", kk: "кемінде 62_ұйым", ru: "не менее 62_организаций", en: "at least 62_organisations" },
    { qualifier: "almost", kk: "62-ге жуық ұйым", ru: "почти 62_организации", en: "almost 62_organisations" },
    { qualifier: "up_to", kk: "62-ге дейін ұйым", ru: "до 62_организаций", en: "up to 62_organisations" },
    { qualifier: "less_than", kk: "62-ден аз ұйым", ru: "менее 62_организаций", en: "fewer than 62_organisations" },
  ] as const)("says $qualifier with a noun", ({ qualifier, ...expected }) => {
    for (const locale of locales) {
      expect(showSpaces(formatQualified(62, qualifier, locale, organisation[locale]))).toBe(expected[locale]);
    }
  });

  it.each([
    { value: 0, kk: "0-ден астам ұйым", ru: "более 0_организаций", en: "more than 0_organisations" },
    { value: 1, kk: "1-ден астам ұйым", ru: "более 1_организации", en: "more than 1_organisation" },
    { value: 5.6, kk: "5,6-дан астам ұйым", ru: "более 5,6_организации", en: "more than 5.6_organisations" },
    { value: 11, kk: "11-ден астам ұйым", ru: "более 11_организаций", en: "more than 11_organisations" },
    { value: 21, kk: "21-ден астам ұйым", ru: "более 21_организации", en: "more than 21_organisations" },
    { value: 112, kk: "112-ден астам ұйым", ru: "более 112_организаций", en: "more than 112_organisations" },
    { value: 50_000, kk: "50_000-нан астам ұйым", ru: "более 50_000_организаций", en: "more than 50,000_organisations" },
    { value: 1e9, kk: "1_000_000_000-тан астам ұйым", ru: "более 1_000_000_000_организаций", en: "more than 1,000,000,000_organisations" },
    { value: -9, kk: "-9-дан астам ұйым", ru: "более -9_организаций", en: "more than -9_organisations" },
  ])("agrees the noun with $value", ({ value, ...expected }) => {
    for (const locale of locales) {
      expect(showSpaces(formatQualified(value, "more_than", locale, organisation[locale]))).toBe(expected[locale]);
    }
  });

  it.each([
    { qualifier: "more_than", kk: "6%-дан астам", ru: "более 6_%", en: "more than 6%" },
    { qualifier: "almost", kk: "6%-ға жуық", ru: "почти 6_%", en: "almost 6%" },
    { qualifier: "about", kk: "шамамен 6%", ru: "около 6_%", en: "about 6%" },
    { qualifier: "less_than", kk: "6%-дан аз", ru: "менее 6_%", en: "less than 6%" },
  ] as const)("says $qualifier of a percentage", ({ qualifier, ...expected }) => {
    for (const locale of locales) {
      expect(showSpaces(formatQualified(6, qualifier, locale, percent))).toBe(expected[locale]);
    }
  });

  it("lets a Kazakh unit of measure take the case for the number", () => {
    const tenge = { other: "теңге", ablative: "теңгеден", dative: "теңгеге" };
    expect(showSpaces(formatQualified(5_000_000, "more_than", "kk", tenge))).toBe("5_000_000_теңгеден астам");
    expect(showSpaces(formatQualified(5_000_000, "up_to", "kk", tenge))).toBe("5_000_000_теңгеге дейін");
    expect(showSpaces(formatQualified(5_000_000, "about", "kk", tenge))).toBe("шамамен 5_000_000_теңге");
  });

  it("uses the Russian genitive singular where it differs from the form after 2", () => {
    const active = {
      one: "активный волонтер",
      few: "активных волонтера",
      many: "активных волонтеров",
      other: "активного волонтера",
      oneGenitive: "активного волонтера",
    };
    expect(showSpaces(formatQualified(21, "more_than", "ru", active))).toBe("более 21_активного волонтера");
    expect(showSpaces(formatQualified(22, "almost", "ru", active))).toBe("почти 22_активных волонтера");
  });

  it("says less, not fewer, of a fraction in English", () => {
    expect(formatQualified(5.6, "less_than", "en")).toBe("less than 5.6");
  });
});
