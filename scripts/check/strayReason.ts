import type { RowChange } from "../../src/lib/releases/diffTables.ts";
import { everyRow, isAbout } from "../../src/lib/releases/reasonOf.ts";
import { cellOf, type Row } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** Says what is wrong with a row of change_reasons.csv for which nothing changed in its release; `null` when it fits. */
export function strayReason(row: Row, version: string, changes: readonly RowChange[]): Pick<Issue, "column" | "got" | "expected" | "fix"> | null {
  const [table_name, row_key, kind] = [cellOf(row, "table_name"), cellOf(row, "row_key"), cellOf(row, "kind")];
  if (isAbout({ table_name, row_key, kind }, changes)) return null;
  const what = row_key === everyRow ? `rows of ${table_name} that were ${kind}` : `the key of a row of ${table_name} that was ${kind}`;
  return { column: "row_key", got: row_key, expected: `${what} in ${version}`, fix: "correct the reason, or remove it" };
}
