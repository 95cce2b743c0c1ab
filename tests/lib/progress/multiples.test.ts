import { describe, expect, it } from "vitest";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import { aTarget, anOutcome, latest } from "./aPromise.ts";

/** A promise to double 16,000 people of 2019 by 2029. */
const toDouble = aTarget({ unitId: "times", baselineValue: 16_000, targetValue: 2 });

describe("verdict(…) on a promise to multiply", () => {
  it("measures it on the start as one time, never on the number printed for the start", () => {
    const found = verdict(toDouble, [anOutcome({ unitId: "times", value: 1.4 })], latest("2025-06-01"));
    expect(found).toMatchObject({ state: "behind", pace: { baseline: { value: 1, on: "2019" }, achievedShare: expect.closeTo(0.4, 9) } });
    expect(found.flags).not.toContain("hold");
  });

  it("is met by the multiple and not by less", () => {
    const judge = (value: number) => verdict(toDouble, [anOutcome({ unitId: "times", value, periodEnd: "2029" })], latest("2031-01-01")).state;
    expect([1.9, 2, 3].map(judge)).toEqual(["not_met", "met", "exceeded"]);
  });

  it("is not comparable with a number of people", () => {
    expect(verdict(toDouble, [anOutcome({ value: 20_000 })], latest("2025-06-01")).state).toBe("not_comparable");
  });
});
