import type { Table } from "../tables/schema.ts";

/** The cells of a row by column; an empty cell is an empty text. */
export type Cells = Readonly<Record<string, string>>;

/**
 * Names a row of a table by the parts of its key: `c0123`, `t001|c0980|`.
 *
 * Errors  RangeError when a part holds the separator
 */
export function rowKey(table: Table, cells: Cells): string {
  const parts = table.key.map((column) => cells[column] ?? "");
  const broken = parts.find((part) => part.includes("|"));
  if (broken !== undefined)
    throw new RangeError(`${table.name}: got key ${broken}, expected no |, which joins the parts of a key. Give the row another key`);
  return parts.join("|");
}
