import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../../src/charts/layout/spreadLabels.ts";
import { seeded } from "../../support/seeded.ts";

describe("spreadLabels(…)", () => {
  it("leaves labels that have room where they want to be", () => {
    expect(
      spreadLabels(
        [
          { topPx: 100, heightPx: 20 },
          { topPx: 10, heightPx: 20 },
        ],
        300,
      ),
    ).toEqual([100, 10]);
  });

  it("moves the lower of two down, and both up at the end of the column", () => {
    expect(
      spreadLabels(
        [
          { topPx: 50, heightPx: 20 },
          { topPx: 55, heightPx: 20 },
        ],
        300,
      ),
    ).toEqual([50, 70]);
    expect(
      spreadLabels(
        [
          { topPx: 285, heightPx: 20 },
          { topPx: 290, heightPx: 20 },
        ],
        300,
      ),
    ).toEqual([260, 280]);
  });

  it("never lets two overlap nor one leave the column, when all have room, and keeps their order", () => {
    const draw = seeded(5);
    for (let round = 0; round < 200; round += 1) {
      const labels = Array.from({ length: draw(5) + 1 }, () => ({ topPx: draw(400) - 20, heightPx: 10 + draw(50) }));
      const tops = spreadLabels(labels, 400);
      const placed = labels.map((label, index) => ({ ...label, at: tops[index] ?? NaN })).sort((a, b) => a.at - b.at);
      expect(placed[0]?.at).toBeGreaterThanOrEqual(0);
      placed.forEach((one, index) => expect(one.at + one.heightPx).toBeLessThanOrEqual((placed[index + 1]?.at ?? 400) + 1e-9));
      const wished = labels.map((_, index) => index).sort((a, b) => (labels[a]?.topPx ?? 0) - (labels[b]?.topPx ?? 0));
      expect(wished.map((index) => tops[index])).toEqual([...tops].sort((a, b) => a - b));
    }
  });
});
