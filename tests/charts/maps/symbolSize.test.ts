import { describe, expect, it } from "vitest";
import { largestRadius, legendValues, symbolRadius } from "../../../src/charts/maps/symbolSize.ts";

describe("symbolRadius(…)", () => {
  it("makes the area proportional to the value", () => {
    const areaOf = (value: number): number => symbolRadius(value, 8000, 30) ** 2;
    expect(areaOf(8000) / areaOf(2000)).toBeCloseTo(4);
    expect(areaOf(8000)).toBeCloseTo(900);
  });

  it("shows nothing for zero and a point for what is tiny", () => {
    expect(symbolRadius(0, 8000, 30)).toBe(0);
    expect(symbolRadius(1, 8_000_000, 30)).toBe(2);
  });

  it("grows with the page up to a limit", () => {
    expect([328, 660, 2000].map((widthPx) => Math.round(largestRadius(widthPx)))).toEqual([17, 34, 34]);
  });
});

describe("legendValues(…)", () => {
  it.each([
    [13_000, [10_000, 2000, 400]],
    [8600, [5000, 1000, 200]],
    [2_347_924, [2_000_000, 400_000, 80_000]],
    [0.9, [0.5, 0.1, 0.02]],
    [0, []],
  ])("gives round values below %d", (max, values) => {
    expect(legendValues(max)).toEqual(values);
  });
});
