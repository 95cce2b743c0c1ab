import { compareVersions } from "../../src/lib/releases/compareVersions.ts";
import type { RowChange } from "../../src/lib/releases/diffTables.ts";
import { needsReason, reasonOf } from "../../src/lib/releases/reasonOf.ts";
import { rowKey } from "../../src/lib/releases/rowKey.ts";
import { changeReasons } from "../../src/lib/tables/changeReasons.ts";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import { cellOf, type Dataset, placeOf, rowsOf } from "../check/dataset.ts";
import type { Issue } from "../check/issue.ts";
import { strayReason } from "../check/strayReason.ts";

/** The line of a changed row; the whole file for one that is gone. */
function placeOfChange(dataset: Dataset, { table, rowKey: key }: RowChange): Pick<Issue, "file" | "line" | "column"> {
  const data = dataset.tables.get(table);
  const row = data?.rows.find(({ cells }) => rowKey(data.table, cells) === key);
  return { file: data?.file ?? table, line: row?.line ?? 0, column: "" };
}

function missingReason(dataset: Dataset, change: RowChange, version: string): Issue {
  const { table, kind, cells } = change;
  const columns = kind === "changed" ? ` (${cells.map(({ column }) => column).join(", ")})` : "";
  return {
    ...placeOfChange(dataset, change),
    got: `${change.rowKey} ${kind}${columns} without a reason`,
    expected: `a row ${version},${table},${change.rowKey},${kind} in change_reasons.csv`,
    fix: "say why in three languages, or give one reason for all such rows with the key *",
  };
}

/**
 * Reports every change that nobody explained, and every reason for a change that is not there.
 *
 * Shape   checked data, changes since the last release, version of the coming one → faults
 */
export function reasonFaults(dataset: Dataset, changes: readonly RowChange[], version: string): Issue[] {
  const rows = rowsOf(dataset, changeReasons.name);
  const reasons = rows.map(({ cells }) => decodeRow(changeReasons, cells));
  const newest = dataset.releases.at(-1)?.version;
  const missing = changes.filter((change) => needsReason(change) && reasonOf(reasons, version, change) === null);
  const stray = rows.flatMap((row): Issue[] => {
    const of = cellOf(row, "version");
    if (newest !== undefined && compareVersions(of, newest) <= 0) return [];
    const fault =
      of === version
        ? strayReason(row, version, changes)
        : { column: "version", got: of, expected: `${version}, the coming release`, fix: "write that version, or release under this one" };
    return fault === null ? [] : [{ ...placeOf(dataset, changeReasons.name, row, fault.column), ...fault }];
  });
  return [...missing.map((change) => missingReason(dataset, change, version)), ...stray];
}
