import { cellOf, lineOf, type Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** Reports rows that fill none or several of the columns of which one is meant. */
export const checkExactlyOne: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { table, file, rows } of dataset.tables.values()) {
    const names = table.exactlyOne ?? [];
    const [column] = names;
    if (column === undefined) continue;
    for (const row of rows) {
      const filled = names.map((name) => cellOf(row, name)).filter((text) => text !== "");
      if (filled.length === 1) continue;
      issues.push({
        file,
        line: lineOf(row, column),
        column,
        got: filled.join(" and "),
        expected: `exactly one of ${names.join(", ")}`,
        fix: "fill one of the columns; write a second row for a second identifier",
      });
    }
  }
  return issues;
};
