import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatIssue } from "../../../scripts/check/issue.ts";
import { checkWith, readFixture } from "./checkFixture.ts";
import { defects } from "./defects.ts";

describe("checkDataset(…)", () => {
  it("finds nothing in the valid set", () => {
    expect(checkWith({})).toEqual([]);
  });

  it("accepts a byte order mark and CRLF line ends", () => {
    const replaced = { "speakers.csv": readFixture("byte-order-mark.csv"), "claims.csv": readFixture("crlf.csv") };
    expect(replaced["speakers.csv"].startsWith("\ufeff")).toBe(true);
    expect(replaced["claims.csv"]).toContain("\r\n");
    expect(checkWith(replaced)).toEqual([]);
  });

  it.each(defects)("finds %s in %s and nothing else", (fixture, replaces, expected) => {
    const issues = checkWith({ [replaces]: readFixture(fixture) });
    expect(issues.map(({ file, line, column }) => [file, line, column])).toEqual(
      expected.map(([file, line, column]) => [`valid/${file}`, line, column]),
    );
    for (const [index, [, , , message]] of expected.entries()) {
      expect(issues.map(formatIssue)[index]).toContain(message);
    }
  });

  it("finds the defects of several files in one run, sorted", () => {
    const chosen = ["unknown-theme.csv", "percent-over-100.csv", "bidi-mark.csv", "no-leap-day.csv", "outcome-of-both.csv"];
    const parts = defects.filter(([fixture]) => chosen.includes(fixture));
    const replaced = Object.fromEntries(parts.map(([fixture, replaces]) => [replaces, readFixture(fixture)]));
    const expected = parts.flatMap(([, , issues]) => issues.map(([file, line, column]) => `valid/${file} ${line} ${column}`));
    expect(expected).toHaveLength(chosen.length);
    expect(checkWith(replaced).map(({ file, line, column }) => `${file} ${line} ${column}`)).toEqual(expected.toSorted());
  });

  it("finds several defects in one row", () => {
    const [header = "", first = ""] = readFixture("valid/claims.csv").split("\n");
    const broken = first.replace("2023,2023", "2023-2,2023").replace(",1000,exact,", ",1 000,exactly,").replace("true,", "yes,");
    const found = checkWith({ "claims.csv": readFixture("valid/claims.csv").replace(`${header}\n${first}`, `${header}\n${broken}`) });
    expect(found.map(({ line, column }) => `${line} ${column}`)).toEqual(["2 as_printed_read", "2 period_start", "2 qualifier", "2 value"]);
  });

  it("reports a missing file once and no references to it", () => {
    const issues = checkWith({ "sources.csv": null });
    expect(issues.map(formatIssue)).toEqual(["valid/sources.csv: got no file, expected a CSV file with a header row. Add sources.csv."]);
  });

  it("reports a missing release.json", () => {
    expect(checkWith({ "release.json": null }).map(({ file, got }) => [file, got])).toEqual([["valid/release.json", "no file"]]);
  });

  it("reports a file that no table describes", () => {
    expect(checkWith({ "claim.csv": "x\n" }).map(formatIssue)).toEqual([
      "valid/claim.csv: got claim.csv, expected a file that a table describes. Rename it to claims.csv, if that is meant.",
    ]);
  });
});

describe("defects", () => {
  it("lists every fixture", () => {
    const files = readdirSync(new URL("../../fixtures/", import.meta.url)).filter((name) => name.includes("."));
    const accepted = ["byte-order-mark.csv", "crlf.csv"];
    expect([...accepted, ...defects.map(([fixture]) => fixture)].toSorted()).toEqual(files.toSorted());
  });
});
