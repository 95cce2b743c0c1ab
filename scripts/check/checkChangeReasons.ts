import { compareVersions } from "../../src/lib/releases/compareVersions.ts";
import { diffTables, type RowChange } from "../../src/lib/releases/diffTables.ts";
import type { ReleasedTables } from "../../src/lib/releases/toReleaseLog.ts";
import { allTables } from "../../src/lib/tables/allTables.ts";
import { changeReasons } from "../../src/lib/tables/changeReasons.ts";
import { isVersion } from "./checkRelease.ts";
import { cellOf, placeOf, rowsOf, type Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { strayReason } from "./strayReason.ts";

type Fault = Pick<Issue, "column" | "got" | "expected" | "fix">;

function tableFault(name: string, known: ReadonlySet<string>): Fault | null {
  if (known.has(name)) return null;
  const meant = nearest(name, known);
  return {
    column: "table_name",
    got: name,
    expected: "the name of a table",
    fix: meant === null ? "name the table that holds the row" : `write ${meant}, if that is meant`,
  };
}

/** Reasons of a release that is still to come are compared when it is made. */
function versionFault(version: string, releases: readonly ReleasedTables[]): Fault | null {
  const newest = releases.at(-1)?.version;
  const fix = "write the release that brings the change";
  if (!isVersion(version)) return { column: "version", got: version, expected: "a version YYYY.MM.N", fix };
  if (newest === undefined || compareVersions(version, newest) > 0 || releases.some((one) => one.version === version)) return null;
  return { column: "version", got: version, expected: `a release kept in releases/, or one after ${newest}`, fix };
}

/** The changes that a kept release brought; none for the first, `null` for one that is still to come. */
function changesOf(version: string, releases: readonly ReleasedTables[]): readonly RowChange[] | null {
  const index = releases.findIndex((one) => one.version === version);
  const [before, after] = [releases[index - 1], releases[index]];
  if (after === undefined) return null;
  return before === undefined ? [] : diffTables(before.tables, after.tables).rows;
}

/** Reports reasons without a table, of no release, or for something that did not change in it. */
export const checkChangeReasons: Check = (dataset) => {
  const { releases } = dataset;
  const known = new Set([...allTables, ...releases.flatMap((one) => one.tables.map(({ table }) => table))].map((table) => table.name));
  const changes = new Map<string, readonly RowChange[] | null>();
  return rowsOf(dataset, changeReasons.name).flatMap((row) => {
    const version = cellOf(row, "version");
    if (!changes.has(version)) changes.set(version, changesOf(version, releases));
    const brought = changes.get(version) ?? null;
    const fault = tableFault(cellOf(row, "table_name"), known) ?? versionFault(version, releases) ?? (brought && strayReason(row, version, brought));
    return fault === null ? [] : [{ ...placeOf(dataset, changeReasons.name, row, fault.column), ...fault }];
  });
};
