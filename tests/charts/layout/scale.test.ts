import { describe, expect, it } from "vitest";
import { niceTicks, scaleToPx, tickValues } from "../../../src/charts/layout/scale.ts";
import { seeded } from "../../support/seeded.ts";

describe("scaleToPx(…)", () => {
  it("maps the ends and the middle, in either direction", () => {
    expect([0, 50, 100].map((value) => scaleToPx({ min: 0, max: 100, fromPx: 10, toPx: 210 }, value))).toEqual([10, 110, 210]);
    expect([0, 50, 100].map((value) => scaleToPx({ min: 0, max: 100, fromPx: 300, toPx: 40 }, value))).toEqual([300, 170, 40]);
  });
});

describe("niceTicks(…)", () => {
  it.each([
    { largest: 300_000, steps: 4, isWhole: true, values: [0, 100_000, 200_000, 300_000] },
    { largest: 287, steps: 4, isWhole: true, values: [0, 100, 200, 300] },
    { largest: 4, steps: 4, isWhole: true, values: [0, 1, 2, 3, 4] },
    { largest: 3, steps: 5, isWhole: true, values: [0, 1, 2, 3] },
    { largest: 1, steps: 4, isWhole: false, values: [0, 0.25, 0.5, 0.75, 1] },
    { largest: 0, steps: 4, isWhole: true, values: [0, 1] },
    { largest: -5, steps: 4, isWhole: true, values: [0, 1] },
  ])("gives $values up to $largest in $steps steps", ({ largest, steps, isWhole, values }) => {
    const found = tickValues(niceTicks(largest, steps, isWhole));
    expect(found.length).toBe(values.length);
    found.forEach((value, index) => expect(value).toBeCloseTo(values[index] ?? NaN, 9));
  });

  it("always reaches the largest value, in at most as many steps as wished, each a whole number when asked", () => {
    const draw = seeded(11);
    for (let round = 0; round < 300; round += 1) {
      const largest = (draw(9_999) + 1) * 10 ** (draw(7) - 2);
      const steps = draw(5) + 2;
      const isWhole = Number.isInteger(largest);
      const ticks = niceTicks(largest, steps, isWhole);
      expect(ticks.max, `${largest} in ${steps}`).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
      expect(ticks.max - ticks.step, `${largest} in ${steps}`).toBeLessThan(largest);
      expect(tickValues(ticks).length - 1).toBeLessThanOrEqual(steps);
      if (isWhole) expect(tickValues(ticks).every(Number.isInteger), `${largest} in ${steps}`).toBe(true);
    }
  });
});
