import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDatabase } from "../../scripts/build/writeDatabase.ts";
import { checkDataset } from "../../scripts/check/checkDataset.ts";
import { formatIssue } from "../../scripts/check/issue.ts";
import { sideOfFolder } from "../../scripts/impact/side.ts";
import { type NativeRunner, openNativeRunner } from "../../src/engine/nativeRunner.ts";
import { verdict } from "../../src/lib/progress/verdict.ts";
import { documentList } from "../../src/lib/queries/documentList.ts";
import { targetList } from "../../src/lib/queries/targetList.ts";
import { targetOutcomeFacts } from "../../src/lib/queries/targetOutcomeFacts.ts";
import { roadmapFiles } from "./roadmapFiles.ts";

const { release, tables } = sideOfFolder("fixture", roadmapFiles);
let folder: string;
let native: NativeRunner;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "erikti-roadmap-"));
  await writeDatabase({ tables, resources: [], release, folder }, []);
  native = await openNativeRunner(join(folder, "erikti.duckdb"));
});

afterAll(async () => {
  native.close();
  await rm(folder, { recursive: true });
});

describe("a roadmap with indicators of its own", () => {
  it("has no faults", () => {
    expect(checkDataset("fixture", roadmapFiles).map(formatIssue)).toEqual([]);
  });

  it("stands among the documents, with who answers for it", async () => {
    const documents = await native.run(documentList, { locale: "kk" } as const);
    expect(documents.find(({ documentId }) => documentId === "roadmap-fixture")).toMatchObject({
      tallyGroup: "roadmaps",
      name: "Сынақ жол картасы",
      responsible: "Сынақ министрлігі",
      targetCount: 4,
    });
  });

  it("gets verdicts with pace and growth, by the rows alone", async () => {
    const targets = await native.run(targetList, { locale: "ru" } as const);
    const outcomes = Map.groupBy(await native.run(targetOutcomeFacts, { locale: "ru" } as const), ({ targetId }) => targetId);
    const asOf = { on: release.collectedThrough, isLatest: true };
    const verdicts = targets
      .filter(({ documentId }) => documentId === "roadmap-fixture")
      .map((target) => ({ target, found: verdict(target, outcomes.get(target.targetId) ?? [], asOf) }));
    expect(verdicts.map(({ target, found }) => [target.targetId, found.state, found.pace?.pace.toFixed(2), found.flags, found.missing])).toEqual([
      ["r3", "exceeded", undefined, [], []],
      ["r1", "on_course", "1.25", [], []],
      ["r2", "behind", "0.75", ["methods_disagree"], []],
      ["r4", "cannot_be_judged", undefined, [], [{ input: "baseline" }, { input: "outcome", period: null }]],
    ]);
    expect(verdicts.map(({ found }) => found.growth?.isApplicable)).toEqual([undefined, true, true, undefined]);
  });
});
