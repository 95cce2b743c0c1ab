import { describe, expect, it } from "vitest";
import { toRuns } from "../../../src/lib/series/toRuns.ts";
import { toSeries } from "../../../src/lib/series/toSeries.ts";
import { aClaimOn } from "../../support/aClaim.ts";
import { loadClaims } from "../../support/loadClaims.ts";

/** One point a year from 2019; `|` marks a break before it: "ab|c" is two runs. */
function runsOf(drawing: string): string[] {
  const claims = [...drawing.matchAll(/(\|?)([a-z])/g)].map(([, bar, name], index) =>
    aClaimOn(String(2019 + index), { claimId: name ?? "", isBreakBefore: bar === "|" }),
  );
  return toRuns(toSeries(claims)[0]?.points ?? []).map((run) => run.map((point) => point.claim.claimId).join(""));
}

describe("toRuns(…)", () => {
  it.each([
    ["abc", ["abc"]],
    ["ab|cd", ["ab", "cd"]],
    ["|abc", ["abc"]],
    ["a|b|c", ["a", "b", "c"]],
    ["abc|d", ["abc", "d"]],
    ["", []],
  ])("cuts %j into %j", (drawing, runs) => {
    expect(runsOf(drawing)).toEqual(runs);
  });

  it("stops the line of organisations where groups are counted too", () => {
    const claims = loadClaims().filter((claim) => claim.indicatorId === "volunteer_organisations" && claim.geo === "KZ");
    const cut = toSeries(claims).find((series) => series.points.some((point) => point.claim.claimId === "c0892"));
    const runs = toRuns(cut?.points ?? []);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.slice(1).every((run) => run[0]?.claim.isBreakBefore)).toBe(true);
    expect(runs.flatMap((run) => run.slice(1)).some((point) => point.claim.isBreakBefore)).toBe(false);
  });
});
