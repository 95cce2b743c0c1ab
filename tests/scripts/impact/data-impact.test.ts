import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "erikti-impact-")), "data");
  cpSync("tests/fixtures/valid", folder, { recursive: true });
});

afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

function run(...args: readonly string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/data-impact.ts", "--data", `${folder}/`, ...args], { encoding: "utf8" });
  return { status, stdout: stdout.replaceAll(folder, "data") };
}

function replace(name: string, from: string, to: string): void {
  writeFileSync(join(folder, name), readFileSync(join(folder, name), "utf8").replace(from, to));
}

describe("data-impact", () => {
  it("says that nothing changed", () => {
    expect(run("--against", "tests/fixtures/valid")).toEqual({ status: 0, stdout: "data: nothing changed against tests/fixtures/valid\n" });
  });

  it("prints Markdown and ends with 0 when something changed", () => {
    replace("claims.csv", ",1000,exact,people,", ",1100,exact,people,");
    const { status, stdout } = run("--against", "tests/fixtures/valid/");
    expect(status).toBe(0);
    expect(stdout).toContain("# data against tests/fixtures/valid\n\n## Rows\n\n| table | added | changed | withdrawn |\n");
    expect(stdout).toContain("- changed: `fixture-c1` value 1000 → 1100\n");
  }, 60_000);

  it("names faults of the data as the check does", () => {
    replace("claims.csv", ",1000,exact,", ",1000,exactly,");
    const { status, stdout } = run("--against", "tests/fixtures/valid");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^data\/claims\.csv:2 qualifier: got exactly, expected one of .*\ndata: 1 fault; mend it first\n$/);
  });

  it("says what to do when there is nothing to compare with", () => {
    expect(run()).toEqual({
      status: 1,
      stdout: "data/releases: got no release, expected one to compare with. Name a folder with older tables: --against <folder>\n",
    });
    expect(run("--against", "tests/no-such-folder").stdout).toBe(
      "tests/no-such-folder: got no tables, expected CSV files. Name a folder with older tables\n",
    );
  });
});
