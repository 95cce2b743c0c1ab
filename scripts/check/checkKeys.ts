import { cellOf, lineOf, type Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** Reports rows whose key stands already further up. */
export const checkKeys: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { table, file, rows } of dataset.tables.values()) {
    const firstLines = new Map<string, number>();
    const [column = ""] = table.key;
    for (const row of rows) {
      const parts = table.key.map((name) => cellOf(row, name));
      if (parts.every((part) => part === "")) continue;
      const key = JSON.stringify(parts);
      const firstLine = firstLines.get(key);
      if (firstLine === undefined) firstLines.set(key, row.line);
      else {
        issues.push({
          file,
          line: lineOf(row, column),
          column,
          got: parts.filter((part) => part !== "").join(" + "),
          expected: `each ${table.key.join(" + ")} once`,
          fix: `it stands in line ${firstLine} too: remove this row or give it a new key`,
        });
      }
    }
  }
  return issues;
};
