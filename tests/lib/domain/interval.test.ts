import { describe, expect, it } from "vitest";
import { type Qualifier, qualifiers } from "../../../src/lib/domain/claim.ts";
import { type NumberInterval, qualifierToInterval } from "../../../src/lib/domain/interval.ts";

const point: NumberInterval = { low: 300_000, high: 300_000, isLowIncluded: true, isHighIncluded: true, isSoft: false };

const expected: Record<Qualifier, NumberInterval> = {
  exact: point,
  about: { ...point, isSoft: true },
  almost: { ...point, isSoft: true },
  more_than: { ...point, high: Infinity, isLowIncluded: false, isHighIncluded: false },
  at_least: { ...point, high: Infinity, isHighIncluded: false },
  up_to: { ...point, low: 0 },
  less_than: { ...point, low: 0, isHighIncluded: false },
};

describe("qualifierToInterval(…)", () => {
  it.each(qualifiers)("reads %s 300 000", (qualifier) => {
    expect(qualifierToInterval(300_000, qualifier)).toEqual(expected[qualifier]);
  });

  it("invents no width for a soft number, zero included", () => {
    for (const qualifier of ["about", "almost"] as const) {
      const { low, high } = qualifierToInterval(0, qualifier);
      expect([low, high]).toEqual([0, 0]);
    }
  });
});
