import { describe, expect, it } from "vitest";
import { runningTargets } from "../../../src/lib/progress/runningTargets.ts";
import type { OutcomeFacts } from "../../../src/lib/progress/verdictTypes.ts";
import { aDeed, aTarget, anAnswer, anOutcome, latest } from "./aPromise.ts";

describe("runningTargets(…)", () => {
  it("lists the promises that have all inputs of a pace, met early or not", () => {
    const targets = [
      aTarget({ targetId: "all" }),
      aTarget({ targetId: "early" }),
      aTarget({ targetId: "no-baseline", baselineValue: null }),
      aTarget({ targetId: "no-outcome" }),
      aTarget({ targetId: "other-basis", basisId: "press" }),
      aTarget({ targetId: "hold", targetValue: 1000 }),
      aTarget({ targetId: "passed", targetOn: "2024" }),
      aDeed({ targetId: "deed" }),
    ];
    const outcomes = new Map<string, readonly OutcomeFacts[]>(targets.map((one) => [one.targetId, [anOutcome()]]));
    outcomes.set("early", [anOutcome({ value: 2500 })]);
    outcomes.set("no-outcome", []);
    outcomes.set("deed", [anAnswer("done")]);
    expect(runningTargets(targets, outcomes, latest("2025-06-01"))).toEqual(["all", "early"]);
  });
});
