import { describe, expect, it } from "vitest";
import { resourcesOf } from "../../../scripts/impact/side.ts";
import { type JudgeTarget, targetImpacts } from "../../../scripts/impact/targetImpact.ts";
import { touchedFiles } from "../../../scripts/impact/touchedFiles.ts";
import { touchedSources } from "../../../scripts/impact/touchedSources.ts";
import { publishRows } from "../../../scripts/build/publishRows.ts";
import { parseDataset } from "../../../scripts/check/checkDataset.ts";
import { validFiles } from "../check/checkFixture.ts";
import { addClaims, baseFiles, claimLine, sideOf } from "./editData.ts";

const side = sideOf(baseFiles);
const withText = (name: string, from: string, to: string): ReturnType<typeof sideOf> =>
  sideOf({ ...baseFiles, [name]: (baseFiles[name] ?? "").replace(from, to) });

describe("resourcesOf(…)", () => {
  it("finds the resources that a build publishes", () => {
    const { resources } = publishRows(parseDataset("valid", validFiles).dataset);
    const found = resourcesOf(sideOf(validFiles));
    expect(found.map(({ name, rights, rows }) => [name, rights, rows.length])).toEqual(
      resources.map(({ name, rights, rows }) => [name, rights, rows.length]),
    );
  });
});

describe("targetImpacts(…)", () => {
  it("tells a verdict that flips", () => {
    const after = withText("targets.csv", ",900,2030,", ",4,2030,");
    expect(targetImpacts(side, after)).toEqual([
      { targetId: "fixture-t1", name: "Fixture name", verdict: { before: "moving_away", after: "far_behind" }, outcomes: null },
    ]);
  });

  it("tells an outcome that goes, with what it showed", () => {
    const after = withText("target_outcomes.csv", "fixture-t3,,,fixture-m1,,done,\n", "");
    expect(targetImpacts(side, after)).toMatchObject([
      { targetId: "fixture-t3", outcomes: { before: "fixture-m1: done; fixture-s2: partly", after: "fixture-s2: partly" } },
    ]);
  });

  it("judges each state on the day that its own collection reached", () => {
    const later = withText("release.json", '"collected_through": "2024-12-31"', '"collected_through": "2031-01-01"');
    expect(targetImpacts(side, later)).toMatchObject([
      { targetId: "fixture-t1", verdict: { before: "moving_away", after: "partly" } },
      { targetId: "fixture-t3", verdict: { before: "partly", after: "met" } },
    ]);
  });

  it("takes another judge of verdicts, who sees the outcomes and the day", () => {
    const judge: JudgeTarget = (target, outcomes, asOf) => ({ state: `${target.targetValue} of ${outcomes.length} on ${asOf.on}` });
    expect(targetImpacts(side, withText("targets.csv", ",2000,at_least", ",2500,at_least"), judge)).toMatchObject([
      { verdict: { before: "2000 of 2 on 2024-12-31", after: "2500 of 2 on 2024-12-31" } },
    ]);
  });
});

describe("touchedFiles(…)", () => {
  it("follows a name into the files of the indicators that print it", () => {
    const after = withText("bases.csv", "fixture-basis,Fixture name", "fixture-basis,Another name");
    expect(touchedFiles(side, after)).toEqual({ resources: ["bases"], indicators: ["fixture-change", "fixture-share", "fixture-volunteers"] });
  });

  it("names the resource of a part with rights of its own", () => {
    const after = withText("claims.csv", "16%,true,caf_wgi", "16 %,true,caf_wgi");
    expect(touchedFiles(side, after)).toEqual({ resources: ["claims", "claims_world_giving_index"], indicators: ["fixture-index"] });
  });
});

describe("touchedSources(…)", () => {
  it("names the source of a row, both sources of a row that moved, and those that name a changed speaker", () => {
    const added = sideOf(addClaims(baseFiles, claimLine("c0009", "2019", 600, "fixture-s2")));
    expect(touchedSources([{ table: "claims", rowKey: "c0009", kind: "added", cells: [] }], side, added)).toEqual(["fixture-s2"]);
    const moved = withText("claims.csv", claimLine("c0001", "2020", 700), claimLine("c0001", "2020", 700, "fixture-s2"));
    expect(touchedSources([{ table: "claims", rowKey: "c0001", kind: "changed", cells: [] }], side, moved)).toEqual(["fixture-s1", "fixture-s2"]);
    expect(touchedSources([{ table: "speakers", rowKey: "fixture-speaker", kind: "changed", cells: [] }], side, side)).toEqual(["fixture-s1"]);
  });
});
