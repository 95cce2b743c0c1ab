import type { Column, RowOf, Table } from "./schema.ts";

/**
 * Turns the cells of a checked CSV row into a typed row.
 *
 * Shape   texts by column → values by column; an empty cell is null
 * Errors  RangeError when a cell is not of its type (the data check must have caught it)
 */
export function decodeRow<T extends Table>(table: T, cells: Readonly<Record<string, string>>): RowOf<T> {
  const values = Object.entries(table.columns).map(([name, column]) => [name, decodeCell(column, cells[name] ?? "", `${table.name} ${name}`)]);
  return Object.fromEntries(values) as RowOf<T>;
}

function decodeCell(column: Column, text: string, place: string): string | number | boolean | null {
  if (text === "") return null;
  if (column.type === "boolean") return decodeBoolean(text, place);
  if (column.type !== "number" && column.type !== "integer") return text;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new RangeError(`${place}: got ${text}, expected a number. Run data:check first.`);
  return value;
}

function decodeBoolean(text: string, place: string): boolean {
  if (text !== "true" && text !== "false") {
    throw new RangeError(`${place}: got ${text}, expected true or false. Run data:check first.`);
  }
  return text === "true";
}
