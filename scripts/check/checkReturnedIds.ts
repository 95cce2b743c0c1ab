import { cellOf, lineOf, type Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** Tells whether the key of a table is an identifier of its own, which names one thing forever. */
function ownIdColumn(key: readonly string[]): string | null {
  const [column] = key;
  return key.length === 1 && column !== undefined ? column : null;
}

/** Reports new rows with an identifier that an older release used and a later one withdrew. */
export const checkReturnedIds: Check = ({ tables, releases }) => {
  const issues: Issue[] = [];
  for (const { table, file, rows } of tables.values()) {
    const column = ownIdColumn(table.key);
    if (column === null) continue;
    const idsOf = releases.map((release) => {
      const state = release.tables.find((one) => one.table.name === table.name);
      return new Set(state?.rows.map((cells) => cells[column] ?? ""));
    });
    for (const row of rows) {
      const id = cellOf(row, column);
      const last = idsOf.findLastIndex((ids) => ids.has(id));
      if (last === -1 || last === releases.length - 1) continue;
      issues.push({
        file,
        line: lineOf(row, column),
        column,
        got: id,
        expected: `an identifier that was never withdrawn; it last stood in ${releases[last]?.version ?? ""}`,
        fix: "give the row a new identifier",
      });
    }
  }
  return issues;
};
