import { describe, expect, it } from "vitest";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import type { Verdict } from "../../../src/lib/progress/verdictResult.ts";
import type { OutcomeFacts, TargetFacts } from "../../../src/lib/progress/verdictTypes.ts";
import { aTarget, anOutcome, latest } from "./aPromise.ts";

function found(target: Partial<TargetFacts>, ...outcomes: readonly Partial<OutcomeFacts>[]): Verdict {
  const facts = outcomes.map((one, index) => anOutcome({ outcomeId: `c${String(index + 1)}`, ...one }));
  return verdict(aTarget(target), facts, latest("2025-06-01"));
}

const falling = { better: "down", baselineValue: 100, targetValue: 50 } as const;

describe("verdict(…) while a numeric promise runs", () => {
  it.each([
    [1500, "on_course"],
    [1501, "on_course"],
    [1499, "behind"],
    [1301, "behind"],
    [1299, "far_behind"],
    [1000, "far_behind"],
    [999, "moving_away"],
  ])("cuts a rise to %d by the linear pace: %s", (value, state) => {
    // A day of 2024 at which exactly half of the time from 2019-12-30 to 2029-12-31 is over.
    const target = { baselineOn: "2019-12-30", targetOn: "2029-12-31" };
    expect(found(target, { value, periodEnd: "2024-12-30" }).state).toBe(state);
  });

  it.each([
    [74, "on_course"],
    [76, "behind"],
    [90, "far_behind"],
    [101, "moving_away"],
    [50, "met"],
    [30, "met"],
  ])("cuts a fall to %d from 100 toward 50: %s", (value, state) => {
    expect(found(falling, { value }).state).toBe(state);
  });

  it.each([
    ["already met", 2000],
    ["overshot", 2600],
  ])("is met, early, when the target is %s", (_case, value) => {
    const early = found({}, { value });
    expect(early).toMatchObject({ state: "met", flags: ["early"], missing: [], pace: { state: "met", neededPerYear: 0 } });
  });

  it("is met, early, without a baseline, too", () => {
    expect(found({ baselineValue: null, baselineOn: null }, { value: 2000 })).toMatchObject({ state: "met", flags: ["early"], pace: null });
  });

  it.each<[string, Partial<TargetFacts>, Verdict["missing"]]>([
    ["a baseline", { baselineValue: null }, [{ input: "baseline" }]],
    ["the date of its baseline", { baselineOn: null }, [{ input: "baseline_date", on: null }]],
    ["a baseline before its own year", { baselineOn: "2029" }, [{ input: "baseline_date", on: "2029" }]],
  ])("cannot be judged without %s, and says so", (_case, target, missing) => {
    const outcome = target.baselineOn === "2029" ? [] : [{}];
    const lacking = found(target, ...outcome);
    expect(lacking).toMatchObject({ state: "cannot_be_judged", pace: null, growth: null });
    expect(lacking.missing).toEqual(outcome.length === 0 ? [...missing, { input: "outcome", period: null }] : missing);
  });

  it("cannot be judged without an outcome", () => {
    expect(found({})).toMatchObject({ state: "cannot_be_judged", missing: [{ input: "outcome", period: null }], used: [] });
  });

  it.each<[string, Partial<TargetFacts>, number, string]>([
    ["a rise held", { targetValue: 1000 }, 1000, "on_course"],
    ["a rise more than held", { targetValue: 1000 }, 1200, "on_course"],
    ["a rise lost", { targetValue: 1000 }, 999, "moving_away"],
    ["a fall held", { ...falling, targetValue: 100 }, 100, "on_course"],
    ["a fall lost", { ...falling, targetValue: 100 }, 101, "moving_away"],
    ["a target behind its baseline, held", { targetValue: 800 }, 900, "on_course"],
    ["a target behind its baseline, lost", { targetValue: 800 }, 700, "moving_away"],
  ])("asks a target that is its own baseline to be held: %s", (_case, target, value, state) => {
    expect(found(target, { value })).toMatchObject({ state, flags: ["hold"], pace: null, missing: [] });
  });

  it("goes by the latest reading, and names the older ones", () => {
    const both = found({}, { value: 1400, periodEnd: "2024" }, { value: 900, periodEnd: "2022" });
    expect(both).toMatchObject({ state: "behind", flags: ["methods_disagree"], possible: ["behind"], used: ["c1"] });
    expect(both.other).toEqual([{ outcomeId: "c2", reason: "another_is_closer" }]);
  });

  it("is uncertain when readings of one day differ", () => {
    const both = found({}, { value: 1400 }, { value: 1100 });
    expect(both).toMatchObject({ state: "behind", possible: ["far_behind", "behind"], doubts: ["outcomes_differ"], used: ["c1"] });
    expect(both.flags).toContain("uncertain");
  });

  it.each<[string, Partial<OutcomeFacts>, string, readonly string[]]>([
    ["more than", { value: 1400, qualifier: "more_than" }, "behind", ["behind", "met"]],
    ["up to", { value: 1700, qualifier: "up_to" }, "moving_away", ["moving_away", "on_course"]],
  ])("stays uncertain when the ends of '%s' disagree, and shows the worse", (_case, outcome, state, possible) => {
    const hedged = found({}, outcome);
    expect(hedged).toMatchObject({ state, possible, doubts: ["hedged_outcome"] });
    expect(hedged.flags).toContain("uncertain");
    expect(hedged.pace?.ends.map((end) => end.state)).toEqual(possible);
  });

  it("shows a fall to 'more than 70' as moving away at its open end", () => {
    expect(found(falling, { value: 70, qualifier: "more_than" })).toMatchObject({
      state: "moving_away",
      possible: ["moving_away", "on_course"],
      pace: { ends: [{ value: null, pace: null }, { value: 70 }] },
      growth: { endRatios: [null, expect.closeTo(1.03, 2)], state: "moving_away" },
    });
  });

  it("marks 'about' and gives it no width", () => {
    expect(found({}, { value: 1550, qualifier: "about" })).toMatchObject({ state: "on_course", flags: ["approximate"], possible: ["on_course"] });
  });

  it("counts a reading of a part by its pace, or as partly when there is none", () => {
    expect(found({}, { outcomeKind: "partly" })).toMatchObject({ state: "behind", flags: ["part_only", "methods_disagree"] });
    expect(found({ baselineValue: null }, { outcomeKind: "partly" })).toMatchObject({ state: "partly", missing: [{ input: "baseline" }] });
    expect(found(falling, { value: 20, outcomeKind: "partly" })).toMatchObject({ state: "partly", pace: null });
  });

  it("takes no reading from before the baseline, nor one that begins later", () => {
    const both = found({}, { periodEnd: "2019-06" }, { periodEnd: "2026" });
    expect(both.state).toBe("cannot_be_judged");
    expect(both.other.map((one) => one.reason)).toEqual(["not_after_baseline", "not_yet"]);
  });

  it("dates a reading of a year that is not over by the day it was printed", () => {
    expect(found({}, { periodEnd: "2025", knownOn: "2025-05-01" }).pace?.current.day).toBe(20209);
    expect(found({}, { periodEnd: "2025", knownOn: null }).pace?.current.day).toBe(20240);
  });

  it("calls an undated reading that reaches the target late or undated, and asks for the date of any other", () => {
    const undated = { periodStart: null, periodEnd: null };
    expect(found({}, { ...undated, value: 2000 })).toMatchObject({ state: "late_or_undated", used: ["c1"] });
    const missing = [
      { input: "outcome", period: null },
      { input: "outcome_date", outcomeIds: ["c1"] },
    ];
    expect(found({}, { ...undated, value: 1900 })).toMatchObject({ state: "cannot_be_judged", used: [], missing });
  });

  it.each<[string, Partial<OutcomeFacts>, object]>([
    ["unit", { unitId: "percent" }, { input: "same_unit", unitId: "people", outcomeIds: ["c1"] }],
    ["basis", { basisId: "press" }, { input: "same_basis", basisId: "ministry", outcomeIds: ["c1"] }],
    ["unknown basis", { basisId: null }, { input: "same_basis", basisId: "ministry", outcomeIds: ["c1"] }],
  ])("compares no figure of another %s", (_case, outcome, missing) => {
    expect(found({}, outcome)).toMatchObject({ state: "not_comparable", missing: [missing], used: [] });
  });

  it("takes any basis where the promise names none", () => {
    expect(found({ basisId: null }, { basisId: "press" }).state).toBe("behind");
  });

  it("is planned before its start, and cannot be judged where it prints no number", () => {
    expect(found({ startsOn: "2025-07-01" }, {})).toMatchObject({ state: "planned", phase: "before_start" });
    expect(found({ kind: "unnumbered", targetValue: null }, {})).toMatchObject({
      state: "cannot_be_judged",
      missing: [{ input: "target_number" }],
      other: [{ outcomeId: "c1", reason: "no_target_number" }],
    });
  });

  it("refuses a numeric promise without a number", () => {
    expect(() => found({ targetValue: null }, {})).toThrow("t1 target_value: got none, expected a number for a numeric target. Give it its kind");
  });
});
