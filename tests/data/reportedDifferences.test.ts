import { describe, expect, it } from "vitest";
import { readFolder } from "../../scripts/check/readFolder.ts";
import { sideOfFolder } from "../../scripts/impact/side.ts";
import { targetFactsOf } from "../../scripts/impact/targetFactsOf.ts";
import { runningTargets } from "../../src/lib/progress/runningTargets.ts";
import { verdict } from "../../src/lib/progress/verdict.ts";

const side = sideOfFolder("data", readFolder(new URL("../../data", import.meta.url).pathname));
const asOf = { on: side.release.collectedThrough, isLatest: true };
const targets = [...targetFactsOf(side).values()];

/** "No outcome found" is what others report where nothing can be judged. */
function isSame(reported: string | undefined, computed: string): boolean {
  return reported === computed || (reported === "no_data" && computed === "cannot_be_judged");
}

const states = targets.map(({ cells, facts, outcomes }) => {
  const { state, flags } = verdict(facts, outcomes, asOf);
  return { id: facts.targetId, reported: cells["reported_status"] ?? "", computed: state, flags, reason: cells["difference_en"] ?? "" };
});

describe("verdicts on the targets of data/", () => {
  it("differ from what others reported in these cases", () => {
    const different = states.filter(({ reported, computed }) => !isSame(reported, computed));
    expect(different.map(({ id, reported, computed }) => `${id} ${reported} → ${computed}`)).toEqual([
      "t001 met → not_met",
      "t003 not_met → not_comparable",
      "t006 met → late_or_undated",
      "t016 exceeded → not_comparable",
      "t032 partly → not_comparable",
      "t034 no_data → not_comparable",
      "t045 partly → planned",
      "t047 no_data → planned",
      "t050 partly → late_or_undated",
      "t053 partly → not_comparable",
      "t054 partly → not_comparable",
      "t056 partly → not_comparable",
      "t057 partly → not_comparable",
      "t058 partly → not_comparable",
    ]);
  });

  it("give a reason exactly where they differ", () => {
    const unexplained = states.filter(({ reported, computed, reason }) => isSame(reported, computed) === (reason !== ""));
    expect(unexplained).toEqual([]);
  });

  it("are uncertain in these cases", () => {
    expect(states.filter(({ flags }) => flags.includes("uncertain")).map(({ id }) => id)).toEqual(["t001"]);
  });

  it("rest on a pace in no case, because no running target has baseline, outcome and both dates today", () => {
    const outcomes = new Map(targets.map((one) => [one.facts.targetId, one.outcomes]));
    const facts = targets.map((one) => one.facts);
    expect(runningTargets(facts, outcomes, asOf)).toEqual([]);
  });
});
