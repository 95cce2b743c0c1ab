import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countTests, toTotals } from "../../../scripts/test/countTests.ts";

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });

describe("toTotals(…)", () => {
  it.each([
    ["tests that passed", [file("passed", "passed", "passed"), file("passed", "passed")], { passed: 3, failed: 0 }],
    ["a test that failed", [file("failed", "passed", "failed")], { passed: 1, failed: 1 }],
    ["tests that did not run", [file("passed", "passed", "pending", "todo", "skipped")], { passed: 1, failed: 3 }],
    ["a file that does not load", [file("passed", "passed"), file("failed")], { passed: 1, failed: 1 }],
    ["a file that fails after its tests", [file("failed", "passed")], { passed: 1, failed: 1 }],
  ])("counts %s", (_, testResults, totals) => expect(toTotals({ testResults })).toEqual(totals));
});

describe("countTests(…)", () => {
  let folder: string;
  let report: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "erikti-count-"));
    report = join(folder, "cache/vitest.json");
  });

  afterEach(async () => rm(folder, { recursive: true, force: true }));

  const writeReport = (...tests: readonly string[]) => writeFileSync(report, JSON.stringify({ testResults: [file("passed", ...tests)] }));

  /** A run that writes a report and ends well or badly. */
  const runOf = (isWell: boolean, ...tests: readonly string[]) => {
    return () => {
      writeReport(...tests);
      return Promise.resolve(isWell);
    };
  };

  it("counts the report of this run, not of the last one", async () => {
    expect(await countTests(report, runOf(true, "passed"))).toEqual({ passed: 1, failed: 0 });
    await writeFile(report, JSON.stringify({ testResults: [file("passed", "passed", "passed")] }));
    expect(await countTests(report, () => Promise.resolve(false))).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a bad end without a failed test as one failure", async () => {
    expect(await countTests(report, runOf(false, "passed"))).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a run without tests as one failure", async () => {
    expect(await countTests(report, runOf(true))).toEqual({ passed: 0, failed: 1 });
  });
});
