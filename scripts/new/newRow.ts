import type { Table } from "../../src/lib/tables/schema.ts";

/** A row that is to be written, with its cells by column. */
export interface NewRow {
  readonly table: Table;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row of which no cell is filled. */
export function emptyRow(table: Table): NewRow {
  return { table, cells: Object.fromEntries(Object.keys(table.columns).map((name) => [name, ""])) };
}

/** The row with some cells filled anew. */
export function withCells(row: NewRow, cells: Readonly<Record<string, string>>): NewRow {
  return { ...row, cells: { ...row.cells, ...cells } };
}
