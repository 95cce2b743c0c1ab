import { describe, expect, it } from "vitest";
import { isRoundingOf } from "../../../src/lib/domain/isRoundingOf.ts";
import { seeded } from "../../support/seeded.ts";

describe("isRoundingOf(…)", () => {
  it.each([
    [200, 222, "to its first digit"],
    [220, 222, "to two digits"],
    [300_000, 275_000, "up to its first digit"],
    [280_000, 275_000, "a half, up"],
    [100, 95, "up into one digit more"],
    [1000, 1000, "to itself"],
    [0, 0, "zero to itself"],
    [62_000, 62_310, "to thousands"],
    [30, 29.8, "to a whole number"],
    [0.4, 0.35, "a half that binary fractions blur"],
    [12.4, 12.35, "a half with two decimals"],
    [1.01, 1.005, "a half in the third decimal"],
    [1_234_567.5, 1_234_567.46, "a large number to one decimal"],
    [-300, -275, "below zero"],
    [-400, -350, "a half below zero, away from zero"],
  ])("takes %d for %d (%s)", (rounded, full) => {
    expect(isRoundingOf(rounded, full)).toBe(true);
  });

  it.each([
    [222, 200, "the finer number rounds to the coarser, not the reverse"],
    [200, 275, "cut instead of rounded"],
    [270_000, 275_000, "a half, down"],
    [50, 200, "another number"],
    [287, 222, "as many digits"],
    [1000, 600, "a whole digit too coarse"],
    [0, 4, "zero stands for nothing but zero"],
    [4, 0, "zero has no rounding"],
    [-200, 222, "another sign"],
    [0.3, 0.35, "a half, down, in decimals"],
    [62_000, 275_000, "the two counts of 2024"],
  ])("refuses %d for %d (%s)", (rounded, full) => {
    expect(isRoundingOf(rounded, full)).toBe(false);
  });

  it("takes every whole number rounded to any of its digits, and none that lies a whole first digit away", () => {
    const draw = seeded(11);
    for (let round = 0; round < 500; round += 1) {
      const full = 1 + draw(2_000_000);
      const step = 10 ** draw(String(full).length);
      const rounded = Math.floor((full + step / 2) / step) * step;
      expect(isRoundingOf(rounded, full), `${rounded} of ${full}`).toBe(true);
      const far = full + 10 ** (String(full).length - 1);
      expect(isRoundingOf(far, full), `${far} of ${full}`).toBe(false);
    }
  });
});
