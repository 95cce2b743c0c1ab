import type { Column, Table } from "../../src/lib/tables/schema.ts";
import { lineOf, type Dataset, type Row } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** One cell with its description and its place. */
export interface Cell {
  readonly table: Table;
  readonly name: string;
  readonly column: Column;
  readonly row: Row;
  readonly text: string;
  readonly at: Pick<Issue, "file" | "line" | "column">;
}

/** Walks through every described cell of every table that could be read. */
export function* eachCell(dataset: Dataset): Generator<Cell> {
  for (const { table, file, rows } of dataset.tables.values()) {
    const columns = Object.entries(table.columns);
    for (const row of rows) {
      for (const [name, column] of columns) {
        const text = row.cells[name];
        if (text === undefined) continue;
        yield { table, name, column, row, text, at: { file, line: lineOf(row, name), column: name } };
      }
    }
  }
}
