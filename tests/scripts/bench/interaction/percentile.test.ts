import { describe, expect, it } from "vitest";
import { percentile } from "../../../../scripts/bench/interaction/percentile.ts";

const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe("percentile(…)", () => {
  it.each([
    [[7], 0.5, 7],
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.95, 4],
    [[10, 9, 1], 1, 10],
    [[10, 9, 1], 0, 1],
    [oneToHundred, 0.5, 50],
    [oneToHundred, 0.95, 95],
  ])("takes of %j at %d a value that was measured: %d", (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it("leaves the order of the values as it is", () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it("refuses no values, and a percentage for a share", () => {
    expect(() => percentile([], 0.5)).toThrow(/no values/);
    expect(() => percentile([1], 95)).toThrow(/got share 95/);
  });
});
