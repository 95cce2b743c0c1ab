import { describe, expect, it } from "vitest";
import { asOfState, judgeAll, listPromises } from "../../../src/components/progress/progressList.ts";
import { firstProgressState } from "../../../src/components/progress/progressState.ts";
import { anOutcome, aPromise } from "./aPromise.ts";

const today = { on: "2026-03-16", isLatest: true };
const promises = [
  aPromise({ targetId: "t1", targetOn: "2025" }, [], { group: "roadmaps", documentId: "roadmap" }),
  aPromise({ targetId: "t2" }, [anOutcome()], { geo: "KZ-63", placeName: "East" }),
  aPromise({ targetId: "t3", targetOn: null, promisedOn: "2025-05-05" }, [], { theme: "campaign" }),
];
const judged = judgeAll(promises, today);
const ids = (change: Partial<typeof firstProgressState>): string[] =>
  listPromises(judged, { ...firstProgressState, ...change }).map((one) => one.promise.facts.targetId);

describe("listPromises(…)", () => {
  it.each([
    { asked: {}, shown: ["t1", "t2", "t3"] },
    { asked: { state: "met" }, shown: ["t2"] },
    { asked: { state: "cannot_be_judged" }, shown: ["t1", "t3"] },
    { asked: { group: "roadmaps" }, shown: ["t1"] },
    { asked: { document: "games-2024" }, shown: ["t2", "t3"] },
    { asked: { theme: "campaign" }, shown: ["t3"] },
    { asked: { region: "KZ-63" }, shown: ["t2"] },
    { asked: { year: "2024" }, shown: ["t2"] },
    { asked: { year: "none" }, shown: ["t3"] },
    { asked: { group: "roadmaps", state: "met" }, shown: [] },
    { asked: { sort: "date" }, shown: ["t2", "t1", "t3"] },
    { asked: { sort: "state" }, shown: ["t2", "t1", "t3"] },
  ] as const)("shows $shown for $asked", ({ asked, shown }) => {
    expect(ids(asked)).toEqual(shown);
  });

  it("leaves out what was not yet printed on a past day, and does not know its outcomes", () => {
    const past = judgeAll(promises, asOfState({ asOf: "2024-06-01" }, today.on));
    const shown = listPromises(past, { ...firstProgressState, asOf: "2024-06-01" });
    expect(shown.map((one) => one.promise.facts.targetId)).toEqual(["t1", "t2"]);
    expect(shown.find((one) => one.promise.facts.targetId === "t2")?.verdict.used).toEqual([]);
  });
});
