import { courseState, paceCutoffs } from "./cutoffs.ts";
import { dateToSpan } from "../domain/period.ts";
import type { Goal } from "./goal.ts";
import { hedgeEnds, reachOf } from "./reach.ts";
import type { Reading } from "./reading.ts";
import type { MissingInput } from "./verdictResult.ts";
import type { TargetFacts } from "./verdictTypes.ts";
import type { DatedValue, PaceEnd, PaceWorking } from "./workings.ts";

/** Days of a year in rates of change. */
export const yearDays = 365.25;

/** Nine decimals: the last bits of a binary fraction decide no verdict. */
export function toRatio(number: number): number {
  return Math.round(number * 1e9) / 1e9;
}

/** A number on the last day that its date may mean: a promise for 2030 has the whole of 2030, and years compare with years. */
function atEndOf(value: number, on: string): DatedValue {
  const span = dateToSpan(on);
  return { value, on, span, day: span.lastDay };
}

/** Says what a pace lacks of its baseline; nothing when a straight line can be drawn from it to the target. */
export function missingBaseline(target: TargetFacts): MissingInput[] {
  const { baselineValue, baselineOn, targetOn } = target;
  if (baselineValue === null) return [{ input: "baseline" }];
  if (baselineOn === null) return [{ input: "baseline_date", on: null }];
  if (targetOn === null) return [];
  return dateToSpan(baselineOn).lastDay < dateToSpan(targetOn).lastDay ? [] : [{ input: "baseline_date", on: baselineOn }];
}

/** The three numbers of the formula, or null when one lacks its value or date. */
function inputsOf(target: TargetFacts, goal: Goal, reading: Reading): Pick<PaceWorking, "baseline" | "current" | "target"> | null {
  const { baselineValue, baselineOn, targetOn } = target;
  if (baselineValue === null || baselineOn === null || targetOn === null || missingBaseline(target).length > 0) return null;
  const { on, span, day, value, outcomeId, qualifier } = reading;
  if (on === null || span === null || day === null) return null;
  return {
    baseline: atEndOf(baselineValue, baselineOn),
    current: { value, on, span, day, outcomeId, qualifier },
    target: { ...atEndOf(goal.value, targetOn), qualifier: goal.qualifier },
  };
}

function neededPerYear(left: number, daysLeft: number, isKept: boolean): number | null {
  if (isKept) return 0;
  return daysLeft > 0 ? left / (daysLeft / yearDays) : null;
}

/**
 * Reckons the linear pace of a reading.
 *
 * Shape   promise, its goal, a reading → working, or null when baseline or reading lack a number or a date
 * Units   pace is a ratio (1 = exactly on schedule), rounded to nine decimals
 * Source  Method page, "Verdicts"
 */
export function paceOf(target: TargetFacts, goal: Goal, reading: Reading): PaceWorking | null {
  const inputs = inputsOf(target, goal, reading);
  if (!inputs) return null;
  const { baseline: b, current: c, target: t } = inputs;
  const change = t.value - b.value;
  const elapsedShare = (c.day - b.day) / (t.day - b.day);
  const paceAt = (value: number): number => toRatio((value - b.value) / change / elapsedShare);
  const ends = hedgeEnds(c.value, c.qualifier, goal.direction).map((end): PaceEnd => {
    const value = Number.isFinite(end.value) ? end.value : null;
    const pace = value === null ? null : paceAt(value);
    if (reachOf(end, goal) !== "short") return { value, pace, state: "met" };
    return { value, pace, state: pace === null ? "moving_away" : courseState(pace, paceCutoffs) };
  });
  const state = ends[0]?.state ?? "moving_away";
  return {
    ...inputs,
    direction: goal.direction,
    achievedShare: (c.value - b.value) / change,
    elapsedShare,
    pace: paceAt(c.value),
    expectedValue: b.value + change * elapsedShare,
    achievedPerYear: (c.value - b.value) / ((c.day - b.day) / yearDays),
    neededPerYear: neededPerYear(t.value - c.value, t.day - c.day, state === "met"),
    ends,
    state,
    cutoffs: paceCutoffs,
  };
}
