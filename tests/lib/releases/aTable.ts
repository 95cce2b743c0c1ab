import type { TableState } from "../../../src/lib/releases/diffTables.ts";
import type { Cells } from "../../../src/lib/releases/rowKey.ts";
import type { Column, Table } from "../../../src/lib/tables/schema.ts";

const named = (text: string) => ({ en: text, ru: text, kk: text });

/** A small published table; the first column is its key. */
export function aTable(name: string, columns: readonly string[], rows: readonly (readonly string[])[], key = columns.slice(0, 1)): TableState {
  const toCells = (row: readonly string[]): Cells => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""]));
  const described = columns.map((column): [string, Column] => [column, { type: "text", required: false, meaning: named(column) }]);
  const table: Table = { name, title: named(name), description: named(name), key, columns: Object.fromEntries(described) };
  return { table, rows: rows.map(toCells) };
}
