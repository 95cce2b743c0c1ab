import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

function runCheck(folder: string): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/data-check.ts", folder], { cwd: root, encoding: "utf8" });
  return { status, stdout };
}

describe("data-check", () => {
  it("ends with 0 and says so when all is well", () => {
    expect(runCheck("tests/fixtures/valid/")).toEqual({ status: 0, stdout: "tests/fixtures/valid: no faults\n" });
  });

  it("ends with 1 and a count when files are missing", () => {
    const { status, stdout } = runCheck("tests/no-such-folder");
    const lines = stdout.trimEnd().split("\n");
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe(`tests/no-such-folder: ${lines.length - 1} faults`);
    expect(lines).toContain("tests/no-such-folder/claims.csv: got no file, expected a CSV file with a header row. Add claims.csv.");
  });
});
