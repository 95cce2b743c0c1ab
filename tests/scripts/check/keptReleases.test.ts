import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../scripts/check/checkDataset.ts";
import { parseDataset } from "../../../scripts/check/checkDataset.ts";
import { formatIssue } from "../../../scripts/check/issue.ts";
import type { ReleasedTables } from "../../../src/lib/releases/toReleaseLog.ts";
import { validFiles } from "./checkFixture.ts";

/** A kept release of the valid set; `edit` changes texts of its files. */
function kept(version: string, edit: Readonly<Record<string, (text: string) => string>> = {}): ReleasedTables {
  const files = Object.entries(validFiles).map(([name, text]) => [name, edit[name]?.(text ?? "") ?? text] as const);
  const { dataset } = parseDataset("kept", Object.fromEntries(files));
  const tables = [...dataset.tables.values()].map(({ table, rows }) => ({ table, rows: rows.map(({ cells }) => cells) }));
  return { version, releasedOn: "2025-01-15", collectedThrough: "2024-12-31", tables };
}

function faults(files: Readonly<Record<string, string>>, releases: readonly ReleasedTables[]): string[] {
  return checkDataset("data", { ...validFiles, ...files }, releases).map(formatIssue);
}

const before = kept("2024.12.0", { "milestones.csv": (text) => text.replace("2030-01", "2030-02") });
const newest = kept("2025.01.0");
const header = validFiles["change_reasons.csv"] ?? "";
const reason = (start: string): Readonly<Record<string, string>> => ({ "change_reasons.csv": `${header}${start},false,Why.,Почему.,Неге.\n` });

describe("checkReleaseVersion(…)", () => {
  it("accepts the newest kept release and a folder without any", () => {
    expect(faults({}, [before, newest])).toEqual([]);
    expect(faults({}, [])).toEqual([]);
  });

  it("refuses a version or a day that was moved by hand", () => {
    const text = '{ "version": "2025.01.1", "released_on": "2025-01-16", "collected_through": "2024-12-31" }';
    expect(faults({ "release.json": text }, [newest])).toEqual([
      "data/release.json released_on: got 2025-01-16, expected 2025-01-15, as in the newest release kept in releases/. Restore it, and let npm run release write the next one.",
      "data/release.json version: got 2025.01.1, expected 2025.01.0, as in the newest release kept in releases/. Restore it, and let npm run release write the next one.",
    ]);
  });
});

describe("checkRelease(…)", () => {
  it("accepts a collection that went on after the release", () => {
    const text = '{ "version": "2025.01.0", "released_on": "2025-01-15", "collected_through": "2025-02-10" }';
    expect(faults({ "release.json": text }, [newest])).toEqual([]);
  });
});

describe("checkReturnedIds(…)", () => {
  const without = kept("2025.01.0", { "milestones.csv": (text) => text.replace(/fixture-m1.*\n/, "") });

  it("refuses an identifier that came back after it was withdrawn", () => {
    expect(faults({}, [before, without])).toEqual([
      "data/milestones.csv:2 milestone_id: got fixture-m1, expected an identifier that was never withdrawn; it last stood in 2024.12.0. Give the row a new identifier.",
    ]);
  });

  it("accepts a new identifier, and a link of two rows that is made again", () => {
    expect(faults({}, [without])).toEqual([]);
    const unlinked = kept("2025.01.0", { "target_outcomes.csv": (text) => text.replace(/\n.*\n$/, "\n") });
    expect(faults({}, [before, unlinked])).toEqual([]);
  });
});

describe("checkChangeReasons(…)", () => {
  it.each([
    ["a row that changed", "2025.01.0,milestones,fixture-m1,changed"],
    ["all such rows", "2025.01.0,milestones,*,changed"],
    ["a release that is still to come", "2025.01.1,claims,fixture-c1,changed"],
  ])("accepts a reason for %s", (_, start) => expect(faults(reason(start), [before, newest])).toEqual([]));

  it.each([
    ["2025.01.0,milestones,fixture-m2,changed", "row_key: got fixture-m2, expected the key of a row of milestones that was changed in 2025.01.0."],
    ["2025.01.0,milestones,*,withdrawn", "row_key: got *, expected rows of milestones that were withdrawn in 2025.01.0."],
    ["2024.12.0,milestones,fixture-m1,added", "row_key: got fixture-m1, expected the key of a row of milestones that was added in 2024.12.0."],
    ["2025.01.0,milestone,fixture-m1,changed", "table_name: got milestone, expected the name of a table. Write milestones, if that is meant."],
    ["2024.11.0,milestones,fixture-m1,changed", "version: got 2024.11.0, expected a release kept in releases/, or one after 2025.01.0."],
    ["2025.1,milestones,fixture-m1,changed", "version: got 2025.1, expected a version YYYY.MM.N."],
  ])("refuses %s", (start, message) => {
    const found = faults(reason(start), [before, newest]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`data/change_reasons.csv:2 ${message}`);
  });
});
