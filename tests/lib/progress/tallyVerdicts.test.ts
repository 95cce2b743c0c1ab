import { describe, expect, it } from "vitest";
import { tallyVerdicts } from "../../../src/lib/progress/tallyVerdicts.ts";
import { verdict } from "../../../src/lib/progress/verdict.ts";
import { verdictStates } from "../../../src/lib/progress/verdictTypes.ts";
import { aDeed, aTarget, anAnswer, anOutcome, latest, past } from "./aPromise.ts";

describe("tallyVerdicts(…)", () => {
  it("counts each state, with 0 where none has it, in the order of the states", () => {
    const asOf = latest("2025-06-01");
    const tally = tallyVerdicts([
      verdict(aTarget(), [anOutcome()], asOf),
      verdict(aTarget(), [anOutcome({ value: 1450 })], asOf),
      verdict(aDeed(), [anAnswer("done")], asOf),
    ]);
    expect(tally.total).toBe(3);
    expect(Object.keys(tally.counts)).toEqual([...verdictStates]);
    expect(tally.counts).toMatchObject({ behind: 2, met: 1, not_met: 0, planned: 0 });
  });

  it("leaves out what was not yet promised", () => {
    expect(tallyVerdicts([verdict(aTarget(), [], past("2019-01-01"))])).toMatchObject({ total: 0, counts: { planned: 0 } });
  });
});
