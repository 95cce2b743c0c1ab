import { describe, expect, it } from "vitest";
import type { CourseState } from "../../../src/lib/progress/cutoffs.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import { aTarget, anOutcome, latest } from "./aPromise.ts";

interface KnownCase {
  readonly name: string;
  readonly numbers: readonly [baseline: number, current: number, target: number];
  readonly year: string;
  readonly pace: string;
  readonly state: CourseState;
  readonly ratio: string | null;
  readonly second: CourseState | null;
}

const cases: readonly KnownCase[] = [
  { name: "1000 to 1400 toward 2000", numbers: [1000, 1400, 2000], year: "2024", pace: "0.80", state: "behind", ratio: "0.97", second: "on_course" },
  { name: "0 to 10 toward 1000", numbers: [0, 10, 1000], year: "2024", pace: "0.02", state: "far_behind", ratio: null, second: null },
  { name: "falling 100 to 70 toward 50", numbers: [100, 70, 50], year: "2024", pace: "1.20", state: "on_course", ratio: "1.03", second: "on_course" },
  {
    name: "1000 to 1700 toward 2000, 8 of 10",
    numbers: [1000, 1700, 2000],
    year: "2027",
    pace: "0.88",
    state: "behind",
    ratio: "0.96",
    second: "on_course",
  },
];

describe("verdict(…) on the known cases of the method", () => {
  it.each(cases)("gives $name a pace of $pace ($state) and growth of $ratio ($second)", ({ numbers, year, pace, state, ratio, second }) => {
    const [baselineValue, value, targetValue] = numbers;
    const target = aTarget({ better: "neutral", baselineValue, targetValue });
    const outcome = anOutcome({ value, periodEnd: year, knownOn: null });
    const found = verdict(target, [outcome], latest("2028-02-01"));
    expect(found.state).toBe(state);
    expect(found.pace?.pace.toFixed(2)).toBe(pace);
    expect(found.pace?.state).toBe(state);
    const growth = found.growth?.isApplicable ? found.growth : null;
    expect(growth?.ratio.toFixed(2) ?? null).toBe(ratio);
    expect(growth?.state ?? null).toBe(second);
    expect(found.flags).toEqual(second !== null && second !== state ? ["methods_disagree"] : []);
  });

  it.each([
    ["base_not_positive", 0, 10, 1000],
    ["base_not_positive", -5, 10, 1000],
    ["current_not_positive", 1000, 0, 2000],
    ["target_not_positive", 100, 70, 0],
  ])("calls growth not applicable for %s: %d, %d toward %d, and never makes up a rate", (reason, baselineValue, value, targetValue) => {
    const target = aTarget({ better: "neutral", baselineValue, targetValue });
    const found = verdict(target, [anOutcome({ value })], latest("2025-06-01"));
    expect(found.growth).toEqual({ isApplicable: false, reason });
    expect(found.flags).toEqual([]);
    expect(Number.isFinite(found.pace?.pace)).toBe(true);
  });

  it("lays the working open: inputs, days, shares, line and changes", () => {
    const found = verdict(aTarget(), [anOutcome()], latest("2025-06-01"));
    expect(found.pace).toMatchObject({
      baseline: { value: 1000, on: "2019", span: { firstDay: 17897, lastDay: 18261 }, day: 18261 },
      current: { outcomeId: "c1", value: 1400, on: "2024", day: 20088, qualifier: "exact" },
      target: { value: 2000, on: "2029", day: 21914, qualifier: "exact" },
      direction: "rising",
      achievedShare: 0.4,
      ends: [{ value: 1400, pace: found.pace?.pace, state: "behind" }],
      cutoffs: { onCourse: 1, behind: 0.6, farBehind: 0 },
    });
    expect(found.pace?.elapsedShare).toBeCloseTo(0.5, 3);
    expect(found.pace?.expectedValue).toBeCloseTo(1500, 0);
    expect(found.pace?.achievedPerYear).toBeCloseTo(80, 0);
    expect(found.pace?.neededPerYear).toBeCloseTo(120, 0);
    expect(found).toMatchObject({ used: ["c1"], other: [], missing: [], phase: "running", possible: ["behind"], doubts: [] });
  });
});
