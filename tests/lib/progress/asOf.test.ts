import { describe, expect, it } from "vitest";
import type { AsOf } from "../../../src/lib/progress/asOf.ts";
import { isKnownAt } from "../../../src/lib/progress/isKnownAt.ts";
import { phaseOf } from "../../../src/lib/progress/phaseOf.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import { aTarget, anOutcome, latest, past } from "./aPromise.ts";

describe("isKnownAt(…)", () => {
  it.each<[string | null, AsOf, boolean]>([
    ["2024-03-01", past("2024-03-01"), true],
    ["2024-03-01", past("2024-02-29"), false],
    ["2024-03", past("2024-03-30"), false],
    ["2024-03", past("2024-03-31"), true],
    ["2024", past("2024-12-30"), false],
    ["2024", past("2024-12-31"), true],
    [null, past("2099-01-01"), false],
    [null, latest("2024-03-01"), true],
    ["2024", latest("2024-03-01"), true],
    ["2024-03-02", latest("2024-03-01"), false],
    ["2025", latest("2024-03-01"), false],
  ])("counts a date by its last day: %s on %o is known: %s", (knownOn, asOf, isKnown) => {
    expect(isKnownAt({ knownOn }, asOf)).toBe(isKnown);
  });
});

describe("phaseOf(…)", () => {
  it.each([
    ["2019-12-30", "not_yet_promised"],
    ["2019-12-31", "before_start"],
    ["2020-01-01", "running"],
    ["2029-12-31", "running"],
    ["2030-01-01", "passed"],
  ])("follows a promise printed in December 2019 for 2020 to 2029: on %s it is %s", (on, phase) => {
    expect(phaseOf(aTarget(), past(on))).toBe(phase);
  });

  it("takes the start where the day of printing is unknown, and nothing before the release where both are", () => {
    const unknown = { promisedOn: null };
    expect(phaseOf(aTarget({ ...unknown, startsOn: "2020-02-01" }), past("2020-01-31"))).toBe("not_yet_promised");
    expect(phaseOf(aTarget({ ...unknown, startsOn: "2020-02-01" }), past("2020-02-01"))).toBe("running");
    expect(phaseOf(aTarget({ ...unknown, startsOn: "2020-02-01" }), latest("2020-01-31"))).toBe("before_start");
    expect(phaseOf(aTarget({ ...unknown, startsOn: null }), past("2025-01-01"))).toBe("not_yet_promised");
    expect(phaseOf(aTarget({ ...unknown, startsOn: null }), latest("2025-01-01"))).toBe("running");
    expect(phaseOf(aTarget({ targetOn: null }), past("2025-01-01"))).toBe("undated");
  });
});

describe("verdict(…) on past days", () => {
  const outcomes = [
    anOutcome({ outcomeId: "a", value: 1100, periodEnd: "2021", knownOn: "2022-02-01" }),
    anOutcome({ outcomeId: "b", value: 1900, periodEnd: "2026", knownOn: "2027-02-01" }),
    anOutcome({ outcomeId: "c", value: 1900, periodEnd: "2029", knownOn: "2030-02-01" }),
    anOutcome({ outcomeId: "d", value: 2200, periodEnd: "2029", knownOn: null }),
  ];

  it.each([
    ["2019-11-01", "planned", []],
    ["2019-12-31", "planned", []],
    ["2022-01-31", "cannot_be_judged", []],
    ["2022-02-01", "far_behind", ["a"]],
    ["2027-01-31", "far_behind", ["a"]],
    ["2027-02-01", "on_course", ["b"]],
    ["2030-01-31", "cannot_be_judged", []],
    ["2030-02-01", "not_met", ["c"]],
  ])("tells how it stood on %s: %s", (on, state, used) => {
    expect(verdict(aTarget(), outcomes, past(on))).toMatchObject({ state, used });
  });

  it("takes what has no date of publication on the release's own date alone", () => {
    expect(verdict(aTarget(), outcomes, latest("2030-02-01"))).toMatchObject({
      state: "not_met",
      flags: ["uncertain"],
      possible: ["not_met", "exceeded"],
    });
  });

  it("flags a promise that was not yet printed", () => {
    expect(verdict(aTarget(), outcomes, past("2019-11-01"))).toMatchObject({ flags: ["not_yet_promised"], phase: "not_yet_promised", other: [] });
  });
});
