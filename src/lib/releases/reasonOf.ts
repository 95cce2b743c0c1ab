import type { ChangeReasonRow } from "../tables/changeReasons.ts";
import type { RowChange } from "./diffTables.ts";

/** Stands for every row of a table and kind of change. */
export const everyRow = "*";

/** Cells that follow from the row of another table, which carries the reason. */
const derivedColumns: readonly string[] = ["source_licence_id"];

/** Finds why a row changed in a release: the reason of that very row, else the one of all rows of its table and kind. */
export function reasonOf(reasons: readonly ChangeReasonRow[], version: string, change: RowChange): ChangeReasonRow | null {
  const fitting = reasons.filter((one) => one.version === version && one.table_name === change.table && one.kind === change.kind);
  return fitting.find((one) => one.row_key === change.rowKey) ?? fitting.find((one) => one.row_key === everyRow) ?? null;
}

/** Tells whether somebody must say why; a row in which only derived cells changed follows from another one. */
export function needsReason(change: RowChange): boolean {
  return change.kind !== "changed" || change.cells.some(({ column }) => !derivedColumns.includes(column));
}

/** Tells whether a reason speaks about something that changed. */
export function isAbout(reason: Readonly<Record<"table_name" | "row_key" | "kind", string>>, changes: readonly RowChange[]): boolean {
  return changes.some(
    (one) => one.table === reason.table_name && one.kind === reason.kind && (reason.row_key === everyRow || reason.row_key === one.rowKey),
  );
}
