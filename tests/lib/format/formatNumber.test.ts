import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/lib/format/formatNumber.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatNumber(…)", () => {
  it.each([
    { value: 0, kk: "0", ru: "0", en: "0" },
    { value: -0, kk: "0", ru: "0", en: "0" },
    { value: 999, kk: "999", ru: "999", en: "999" },
    { value: 1000, kk: "1_000", ru: "1_000", en: "1,000" },
    { value: 1234567.8, kk: "1_234_567,8", ru: "1_234_567,8", en: "1,234,567.8" },
    { value: -62, kk: "-62", ru: "-62", en: "-62" },
    { value: -1234.5, kk: "-1_234,5", ru: "-1_234,5", en: "-1,234.5" },
    { value: 1e9, kk: "1_000_000_000", ru: "1_000_000_000", en: "1,000,000,000" },
    { value: 0.12345, kk: "0,123", ru: "0,123", en: "0.123" },
    { value: -0.0001, kk: "-0,0001", ru: "-0,0001", en: "-0.0001" },
    { value: 0.00123456, kk: "0,00123", ru: "0,00123", en: "0.00123" },
    { value: 999.9996, kk: "1_000", ru: "1_000", en: "1,000" },
  ])("writes $value as $en in English", ({ value, ...expected }) => {
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(showSpaces(formatNumber(value, locale))).toBe(expected[locale]);
    }
  });

  it.each([
    { value: 5, options: { decimals: 1 }, kk: "5,0", ru: "5,0", en: "5.0" },
    { value: 5.25, options: { decimals: 1 }, kk: "5,3", ru: "5,3", en: "5.3" },
    { value: -5.25, options: { decimals: 1 }, kk: "-5,3", ru: "-5,3", en: "-5.3" },
    { value: 5.6789, options: { maxDecimals: 1 }, kk: "5,7", ru: "5,7", en: "5.7" },
    { value: 5.5, options: { decimals: 1, maxDecimals: 2 }, kk: "5,5", ru: "5,5", en: "5.5" },
    { value: 1234.5, options: { maxDecimals: 0 }, kk: "1_235", ru: "1_235", en: "1,235" },
  ])("keeps $options for $value", ({ value, options, ...expected }) => {
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(showSpaces(formatNumber(value, locale, options))).toBe(expected[locale]);
    }
  });

  it.each([Number.NaN, Infinity, -Infinity, 1e21])("refuses %s", (value) => {
    expect(() => formatNumber(value, "kk")).toThrow(RangeError);
  });

  it("refuses more decimals than the maximum", () => {
    expect(() => formatNumber(1, "ru", { decimals: 2, maxDecimals: 1 })).toThrow(/expected at most maxDecimals 1/);
  });
});
