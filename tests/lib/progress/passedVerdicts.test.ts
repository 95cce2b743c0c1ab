import { describe, expect, it } from "vitest";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import type { Verdict } from "../../../src/lib/progress/verdictResult.ts";
import type { OutcomeFacts, TargetFacts } from "../../../src/lib/progress/verdictTypes.ts";
import { aTarget, anAnswer, anOutcome, latest } from "./aPromise.ts";

/** A promise of 100 for 2020, looked at in 2026. */
function found(target: Partial<TargetFacts>, ...outcomes: readonly Partial<OutcomeFacts>[]): Verdict {
  const facts = outcomes.map((one, index) =>
    anOutcome({ outcomeId: `c${String(index + 1)}`, value: 100, periodEnd: "2020", knownOn: "2021-02", ...one }),
  );
  const before = { baselineOn: "2019", baselineValue: 60, targetOn: "2020", targetValue: 100, startsOn: "2020" };
  return verdict(aTarget({ ...before, ...target }), facts, latest("2026-03-16"));
}

const falling = { better: "down", baselineValue: 200 } as const;

describe("verdict(…) when the date of a numeric promise has passed", () => {
  it.each<[string, Partial<TargetFacts>, Partial<OutcomeFacts>, string]>([
    ["100 for 100", {}, {}, "met"],
    ["101 for 100", {}, { value: 101 }, "exceeded"],
    ["99 for 100", {}, { value: 99 }, "not_met"],
    ["0 for 100", {}, { value: 0 }, "not_met"],
    ["more than 100 for 100", {}, { qualifier: "more_than" }, "exceeded"],
    ["100 for more than 100", { qualifier: "more_than" }, {}, "not_met"],
    ["900 for more than 100", { qualifier: "more_than" }, { value: 900 }, "met"],
    ["more than 100 for more than 100", { qualifier: "more_than" }, { qualifier: "more_than" }, "met"],
    ["100 for at least 100", { qualifier: "at_least" }, {}, "met"],
    ["900 for at least 100", { qualifier: "at_least" }, { value: 900 }, "met"],
    ["120 for about 100", { qualifier: "about" }, { value: 120 }, "met"],
    ["99 for about 100", { qualifier: "about" }, { value: 99 }, "not_met"],
    ["almost 100 for 100", {}, { qualifier: "almost" }, "not_met"],
    ["almost 100 for almost 100", { qualifier: "almost" }, { qualifier: "almost" }, "met"],
    ["100, falling, for 100", falling, {}, "met"],
    ["80, falling, for 100", falling, { value: 80 }, "exceeded"],
    ["101, falling, for 100", falling, { value: 101 }, "not_met"],
    ["less than 100, falling, for 100", falling, { qualifier: "less_than" }, "exceeded"],
    ["100, falling, for less than 100", { ...falling, qualifier: "less_than" }, {}, "not_met"],
    ["80, falling, for up to 100", { ...falling, qualifier: "up_to" }, { value: 80 }, "met"],
    ["80, neutral, for 100 from 200", { better: "neutral", baselineValue: 200 }, { value: 80 }, "exceeded"],
    ["80, neutral, for 100 without a baseline", { better: "neutral", baselineValue: null }, { value: 80 }, "not_met"],
  ])("judges %s", (_case, target, outcome, state) => {
    const judged = found(target, outcome);
    expect(judged).toMatchObject({ state, phase: "passed", used: ["c1"], possible: [state], doubts: [], pace: null, missing: [] });
    expect(judged.flags).not.toContain("uncertain");
  });

  it.each<[string, Partial<TargetFacts>, Partial<OutcomeFacts>, string, readonly string[], string]>([
    ["more than 80 for 100", {}, { value: 80, qualifier: "more_than" }, "not_met", ["not_met", "exceeded"], "hedged_outcome"],
    ["at least 100 for 100", {}, { qualifier: "at_least" }, "met", ["met", "exceeded"], "hedged_outcome"],
    ["up to 100 for 100", {}, { qualifier: "up_to" }, "not_met", ["not_met", "met"], "hedged_outcome"],
    ["more than 80, falling, for 100", falling, { value: 80, qualifier: "more_than" }, "not_met", ["not_met", "exceeded"], "hedged_outcome"],
    ["80 for up to 100", { qualifier: "up_to" }, { value: 80 }, "not_met", ["not_met", "met"], "hedged_target"],
    ["101, falling, for more than 100", { ...falling, qualifier: "more_than" }, { value: 101 }, "not_met", ["not_met", "met"], "hedged_target"],
  ])("stays uncertain when the qualified ends disagree, and shows the worse: %s", (_case, target, outcome, state, possible, doubt) => {
    expect(found(target, outcome)).toMatchObject({ state, possible, doubts: [doubt], flags: ["uncertain"] });
  });

  it.each([
    ["2020", null],
    ["2020-01-01", null],
    ["2020-12-31", null],
    ["2021", null],
    ["2021-12-31", null],
    ["2019-12-31", "too_early"],
    ["2019", "too_early"],
    ["2022-01-01", "too_late"],
    ["2022", "too_late"],
  ])("takes an outcome that ends in the target's year or 12 months after: %s is %s", (periodEnd, reason) => {
    const judged = found({}, { value: 90, periodEnd });
    expect(judged.state).toBe(reason === null ? "not_met" : "cannot_be_judged");
    expect(judged.other).toEqual(reason === null ? [] : [{ outcomeId: "c1", reason }]);
  });

  it.each([
    ["2023-02-28", "2024-02-29", true],
    ["2023-02-28", "2024-03-01", false],
    ["2024-02", "2025-02-28", true],
    ["2024-02", "2025-03-01", false],
    ["2024-02-29", "2025-02-28", true],
    ["2024-02-29", "2025-03-01", false],
    ["2023-10-15", "2024-10-15", true],
    ["2023-10-15", "2024-10-16", false],
  ])("counts 12 months after %s by the calendar: %s is inside: %s", (targetOn, periodEnd, isInside) => {
    expect(found({ targetOn }, { periodEnd, knownOn: null }).state).toBe(isInside ? "met" : "late_or_undated");
  });

  it.each<[string, Partial<OutcomeFacts>]>([
    ["too late", { periodEnd: "2023" }],
    ["undated", { periodStart: null, periodEnd: null }],
  ])("says of a target reached %s that it was reached late or on an unknown date", (_case, time) => {
    expect(found({}, { ...time, value: 140 })).toMatchObject({ state: "late_or_undated", used: ["c1"], other: [], comparison: { value: 140 } });
    expect(found({}, { ...time, value: 99 })).toMatchObject({ state: "cannot_be_judged", used: [] });
    expect(found({}, { ...time, value: 99, qualifier: "more_than" })).toMatchObject({
      state: "cannot_be_judged",
      possible: ["cannot_be_judged", "late_or_undated"],
      flags: ["uncertain"],
    });
  });

  it("finds no figure where there is none, and says for when", () => {
    expect(found({})).toMatchObject({ state: "cannot_be_judged", missing: [{ input: "outcome", period: "2020" }], other: [] });
  });

  it("compares no figure of another unit or basis, and prefers one that can be compared", () => {
    expect(found({}, { unitId: "percent" }, { basisId: "press" })).toMatchObject({
      state: "not_comparable",
      missing: [
        { input: "same_unit", unitId: "people", outcomeIds: ["c1"] },
        { input: "same_basis", basisId: "ministry", outcomeIds: ["c2"] },
      ],
    });
    expect(found({}, { basisId: "press" }, { value: 90 })).toMatchObject({
      state: "not_met",
      used: ["c2"],
      other: [{ outcomeId: "c1", reason: "other_basis" }],
    });
  });

  it("goes by the outcome nearest to the end of the target's period, then by identifier", () => {
    const apart = found({}, { value: 90, periodEnd: "2020-09" }, { value: 101, periodEnd: "2021-02" }, { value: 90, periodEnd: "2021-12" });
    expect(apart).toMatchObject({
      state: "exceeded",
      used: ["c2"],
      possible: ["not_met", "exceeded"],
      flags: ["uncertain"],
      doubts: ["outcomes_differ"],
    });
    expect(found({}, { value: 100 }, { value: 101 }).used).toEqual(["c1"]);
    expect(found({}, { value: 120 }, { value: 110 })).toMatchObject({ state: "exceeded", flags: [] });
  });

  it("judges by a part only where no whole is known", () => {
    const part = { periodEnd: "2019-10", outcomeKind: "partly", knownOn: "2019-11" } as const;
    const noBaseline = { baselineOn: null, baselineValue: null };
    expect(found(noBaseline, { ...part, value: 60 })).toMatchObject({
      state: "partly",
      flags: ["part_only"],
      missing: [{ input: "outcome", period: "2020" }],
    });
    expect(found(noBaseline, { ...part, value: 130 })).toMatchObject({ state: "met", flags: ["part_only"], missing: [] });
    expect(found({ ...noBaseline, better: "down" }, { ...part, value: 10 }).state).toBe("partly");
    expect(found(noBaseline, { ...part, value: 60 }, { value: 110 })).toMatchObject({ state: "exceeded", flags: [], used: ["c2"] });
    expect(found(noBaseline, { ...part, value: 130 }, { value: 90 })).toMatchObject({
      state: "not_met",
      flags: ["uncertain"],
      possible: ["not_met", "met"],
    });
  });

  it("hears what was said in words where no number judges", () => {
    const target = aTarget({ targetOn: "2024" });
    const held = anAnswer("not_done", { outcomeId: "s1", periodEnd: "2024", knownOn: "2026-01-27" });
    expect(verdict(target, [held], latest("2026-03-16"))).toMatchObject({
      state: "not_met",
      used: ["s1"],
      comparison: null,
      missing: [{ input: "outcome", period: "2024" }],
    });
    const withFigure = verdict(target, [held, anOutcome({ value: 2100 })], latest("2026-03-16"));
    expect(withFigure).toMatchObject({ state: "exceeded", used: ["c1"], other: [{ outcomeId: "s1", reason: "no_value" }] });
  });

  it("lets a late figure outweigh words that say less, and words a late figure", () => {
    const late = anOutcome({ value: 2100, periodEnd: "2025", knownOn: "2026-01-01" });
    const target = aTarget({ targetOn: "2023" });
    const said = (kind: "done" | "partly"): string => verdict(target, [late, anAnswer(kind, { outcomeId: "s1" })], latest("2026-03-16")).state;
    expect(said("partly")).toBe("late_or_undated");
    expect(said("done")).toBe("met");
  });
});

describe("verdict(…) on a numeric promise without a date", () => {
  const undated = { targetOn: null, startsOn: "2019" };

  it.each<[string, readonly Partial<OutcomeFacts>[], string, readonly string[]]>([
    ["nothing known", [], "cannot_be_judged", ["target_date", "outcome"]],
    ["reached", [{}], "met", []],
    ["passed", [{ value: 120 }], "exceeded", []],
    ["not reached", [{ value: 90 }], "cannot_be_judged", ["target_date"]],
    ["a part", [{ value: 90, outcomeKind: "partly" }], "partly", ["target_date"]],
    ["reached on an unknown date", [{ periodStart: null, periodEnd: null }], "met", []],
    ["another basis", [{ basisId: "press" }], "not_comparable", ["same_basis", "target_date"]],
  ])("never calls it not met: %s", (_case, outcomes, state, missing) => {
    const judged = found(undated, ...outcomes);
    expect(judged).toMatchObject({ state, phase: "undated", pace: null });
    expect(judged.missing.map((one) => one.input)).toEqual(missing);
  });
});
