import { describe, expect, it } from "vitest";
import { paceLine } from "../../../src/charts/promises/paceLine.ts";
import { dateToSpan } from "../../../src/lib/domain/period.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import type { PaceWorking } from "../../../src/lib/progress/workings.ts";
import { aPromise, halfWay, runningFacts } from "../../components/progress/aPromise.ts";

const asOf = { on: "2026-03-16", isLatest: true };
const today = dateToSpan(asOf.on).lastDay;

function workingOf(value: number, baselineValue = 1000, targetValue = 2000, better: "up" | "down" = "up"): PaceWorking {
  const { facts, outcomes } = aPromise({ ...runningFacts, baselineValue, targetValue, better }, [{ ...halfWay, value }]);
  const { pace } = verdict(facts, outcomes, asOf);
  if (pace === null) throw new Error("pace: got none, expected one for a running promise with all inputs");
  return pace;
}

describe("paceLine(…)", () => {
  it("lays the expected value on the straight line, and the outcome below it when behind", () => {
    const { baseline, target, expected, current } = paceLine(workingOf(1400), { todayDay: today, leftPx: 50 });
    const share = (expected.xPx - baseline.xPx) / (target.xPx - baseline.xPx);
    expect(baseline.yPx + share * (target.yPx - baseline.yPx)).toBeCloseTo(expected.yPx, 0);
    expect(current.yPx).toBeGreaterThan(expected.yPx);
    expect(current.xPx).toBe(expected.xPx);
  });

  it("lets a falling promise fall", () => {
    const { baseline, target } = paceLine(workingOf(70, 100, 50, "down"), { todayDay: today, leftPx: 50 });
    expect(target.yPx).toBeGreaterThan(baseline.yPx);
  });

  it("keeps an outcome that moves away or overshoots inside the drawing", () => {
    for (const value of [10, 5000]) {
      const shape = paceLine(workingOf(value), { todayDay: today, leftPx: 50 });
      for (const { yPx } of [shape.baseline, shape.target, shape.current]) {
        expect(yPx).toBeGreaterThan(0);
        expect(yPx).toBeLessThan(shape.axisY);
      }
    }
  });

  it("marks the day of the verdict between start and date due only", () => {
    expect(paceLine(workingOf(1400), { todayDay: today, leftPx: 50 }).todayX).not.toBeNull();
    expect(paceLine(workingOf(1400), { todayDay: dateToSpan("2031-05-01").lastDay, leftPx: 50 }).todayX).toBeNull();
  });
});
