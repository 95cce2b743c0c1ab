import { describe, expect, it } from "vitest";
import { formatPercent } from "../../../src/lib/format/formatPercent.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatPercent(…)", () => {
  it.each([
    { value: 0, kk: "0%", ru: "0_%", en: "0%" },
    { value: 6, kk: "6%", ru: "6_%", en: "6%" },
    { value: 5.6, kk: "5,6%", ru: "5,6_%", en: "5.6%" },
    { value: -12, kk: "-12%", ru: "-12_%", en: "-12%" },
    { value: 1100, kk: "1_100%", ru: "1_100_%", en: "1,100%" },
  ])("writes $value as $en in English", ({ value, ...expected }) => {
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(showSpaces(formatPercent(value, locale))).toBe(expected[locale]);
    }
  });

  it("keeps the asked decimals", () => {
    expect(formatPercent(5, "kk", { decimals: 1 })).toBe("5,0%");
  });
});
