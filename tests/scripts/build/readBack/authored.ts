import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import type { Column, Table } from "../../../../src/lib/tables/schema.ts";

export type Cells = Readonly<Record<string, string>>;
export type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value>>;

/** Reads a CSV file with a parser that is not the project's. */
export function readCells(path: string): readonly Cells[] {
  return parse(readFileSync(path), { columns: true }) as unknown as Cells[];
}

/** Which authored file a resource comes from, and which rows: said here once more, apart from the code that is tested. */
const parts: Readonly<Record<string, { readonly file: string; readonly bases: readonly string[] }>> = {
  claims_world_giving_index: { file: "claims", bases: ["caf_wgi", "caf_wgi_decade"] },
  claims_red_cross: { file: "claims", bases: ["ifrc_report"] },
};

/** The authored cells of a resource, with the licence of the source beside the source. */
export function authoredCells({ name, columns }: Table): readonly Cells[] {
  const part = parts[name];
  const licences = new Map(readCells("data/sources.csv").map((row) => [row["source_id"], row["licence_id"] ?? ""]));
  return readCells(`data/${part?.file ?? name}.csv`)
    .filter((row) => part === undefined || part.bases.includes(row["basis_id"] ?? ""))
    .map((row) =>
      "source_licence_id" in columns ? { ...row, source_licence_id: licences.get(row["source_id"] ?? row["area_source_id"]) ?? "" } : row,
    );
}

/** Cells as they stand in a published CSV: a text that a spreadsheet would run stands behind an apostrophe. */
export function guardedCells(cells: Cells, { columns }: Table): Cells {
  const pairs = Object.entries(columns).map(([name, { type }]) => {
    const text = cells[name] ?? "";
    return [name, type !== "number" && type !== "integer" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text] as const;
  });
  return Object.fromEntries(pairs);
}

function toValue(column: Column, text: string): Value {
  if (text === "") return null;
  if (column.type === "number" || column.type === "integer") return Number(text);
  return column.type === "boolean" ? text === "true" : text;
}

/** The authored cells of a resource as values, in the order of the published columns. */
export function authoredValues(table: Table): readonly Values[] {
  return authoredCells(table).map((cells) =>
    Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, toValue(column, cells[name] ?? "")])),
  );
}

/** Puts rows into one order, for formats that keep their own: by the text of all values. */
export function sortRows(rows: readonly Values[]): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row))).toSorted();
}
