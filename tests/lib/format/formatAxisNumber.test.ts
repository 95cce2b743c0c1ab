import { describe, expect, it } from "vitest";
import { formatAxisNumber } from "../../../src/lib/format/formatAxisNumber.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatAxisNumber(…)", () => {
  it.each([
    { value: 0, kk: "0", ru: "0", en: "0" },
    { value: 0.5, kk: "0,5", ru: "0,5", en: "0.5" },
    { value: 2000, kk: "2_000", ru: "2_000", en: "2,000" },
    { value: 10_000, kk: "10_мың", ru: "10_тыс.", en: "10K" },
    { value: 12_500, kk: "12,5_мың", ru: "12,5_тыс.", en: "12.5K" },
    { value: 200_000, kk: "200_мың", ru: "200_тыс.", en: "200K" },
    { value: -200_000, kk: "-200_мың", ru: "-200_тыс.", en: "-200K" },
    { value: 999_500, kk: "999,5_мың", ru: "999,5_тыс.", en: "999.5K" },
    { value: 999_999.9999, kk: "1_млн", ru: "1_млн", en: "1M" },
    { value: 1_250_000, kk: "1,25_млн", ru: "1,25_млн", en: "1.25M" },
    { value: 1e9, kk: "1_млрд", ru: "1_млрд", en: "1B" },
    { value: 3e12, kk: "3_трлн", ru: "3_трлн", en: "3T" },
  ])("writes the tick $value as $en in English", ({ value, ...expected }) => {
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(showSpaces(formatAxisNumber(value, locale))).toBe(expected[locale]);
    }
  });
});
