import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";

export interface TestTotals {
  readonly passed: number;
  readonly failed: number;
}

/** What is used of the report that vitest's JSON reporter writes. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts the tests of a report.
 *
 * A test that did not run counts as failed, and so does a file that failed outside of its tests.
 */
export function toTotals({ testResults }: VitestReport): TestTotals {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const brokenFiles = testResults.filter((file) => file.status === "failed" && file.assertionResults.every((test) => test.status === "passed"));
  return { passed, failed: tests.length - passed + brokenFiles.length };
}

/**
 * Runs vitest and counts what it reports.
 *
 * Shape   path of the report, the run (true when vitest ended well) → totals; no report, or a bad end
 *         without a failed test, counts as one failure
 */
export async function countTests(report: string, run: () => Promise<boolean>): Promise<TestTotals> {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const isWell = await run();
  const totals = existsSync(report) ? toTotals(JSON.parse(readFileSync(report, "utf8")) as VitestReport) : { passed: 0, failed: 0 };
  const isSilentFailure = totals.failed === 0 && (!isWell || totals.passed === 0);
  return isSilentFailure ? { ...totals, failed: 1 } : totals;
}
