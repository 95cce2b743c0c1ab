import { describe, expect, it } from "vitest";
import { formatNumberRange } from "../../../src/lib/format/formatNumberRange.ts";
import { showSpaces } from "./showSpaces.ts";

describe("formatNumberRange(…)", () => {
  it.each([
    { low: 200, high: 300, kk: "200–300", ru: "200–300", en: "200–300" },
    { low: 1000, high: 2500.5, kk: "1_000–2_500,5", ru: "1_000–2_500,5", en: "1,000–2,500.5" },
    { low: 7, high: 7, kk: "7", ru: "7", en: "7" },
    { low: -5, high: 0, kk: "-5–0", ru: "-5–0", en: "-5–0" },
  ])("writes $low to $high", ({ low, high, ...expected }) => {
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(showSpaces(formatNumberRange(low, high, locale))).toBe(expected[locale]);
    }
  });

  it("writes ends once that round to the same text", () => {
    expect(formatNumberRange(5.01, 5.02, "ru", { maxDecimals: 1 })).toBe("5");
  });

  it("refuses ends in the wrong order", () => {
    expect(() => formatNumberRange(3, 2, "kk")).toThrow(/got 3, expected at most high \(2\)/);
  });
});
