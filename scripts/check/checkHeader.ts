import type { Table } from "../../src/lib/tables/schema.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** Reports columns that are missing, unknown or written twice. */
export function checkHeader({ table, file, header }: { table: Table; file: string; header: readonly string[] }): Issue[] {
  const known = Object.keys(table.columns);
  const at = { file, line: 1 };
  const missing = known.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !known.includes(name));
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  return [
    ...missing.map((column) => ({
      ...at,
      column,
      got: "no such column",
      expected: `a column ${column}`,
      fix: "add the column to the header and to every row",
    })),
    ...unknown.map((column) => ({ ...at, column, got: column, expected: "a column of the table", fix: renameHint(column, missing) })),
    ...twice.map((column) => ({ ...at, column, got: column, expected: "each column once", fix: "remove the second column" })),
  ];
}

function renameHint(name: string, missing: readonly string[]): string {
  const meant = nearest(name, missing);
  return meant === null ? "remove the column, or describe it in src/lib/tables" : `rename it to ${meant}`;
}
