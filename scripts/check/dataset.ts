import type { ReleasedTables } from "../../src/lib/releases/toReleaseLog.ts";
import type { Table } from "../../src/lib/tables/schema.ts";
import type { Issue } from "./issue.ts";

/** A row of a CSV file as it was read. */
export interface Row {
  /** Line of the file on which the row starts. */
  readonly line: number;
  /** Lines that the row takes up; more than one when a quoted cell holds line breaks. */
  readonly lineCount: number;
  /** Cells by column; a column that the file lacks is absent. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A file and the table that describes it. */
export interface TableData {
  readonly table: Table;
  readonly file: string;
  readonly rows: readonly Row[];
  /** False when the file or some of its lines could not be read: then no row of it is called missing. */
  readonly isComplete: boolean;
}

/** All that is checked together. */
export interface Dataset {
  readonly tables: ReadonlyMap<string, TableData>;
  readonly release: { readonly file: string; readonly text: string | null };
  /** The releases kept so far, the oldest first. */
  readonly releases: readonly ReleasedTables[];
}

/** A check of rules: reads everything, changes nothing, reports all faults. */
export type Check = (dataset: Dataset) => Issue[];

/** The rows of a table that could be read. */
export function rowsOf(dataset: Dataset, name: string): readonly Row[] {
  return dataset.tables.get(name)?.rows ?? [];
}

/** Tells whether every row of a table could be read. */
export function isComplete(dataset: Dataset, name: string): boolean {
  return dataset.tables.get(name)?.isComplete ?? false;
}

/** The text of a cell; empty when the column is missing. */
export function cellOf(row: Row, column: string): string {
  return row.cells[column] ?? "";
}

/** Says where a fault lies. */
export function placeOf(dataset: Dataset, name: string, row: Row, column: string): Pick<Issue, "file" | "line" | "column"> {
  const file = dataset.tables.get(name)?.file ?? name;
  return { file, line: lineOf(row, column), column };
}

/** The line on which a cell starts, counting the line breaks in the cells before it. */
export function lineOf(row: Row, column: string): number {
  if (row.lineCount === 1) return row.line;
  let { line } = row;
  for (const [name, text] of Object.entries(row.cells)) {
    if (name === column) return line;
    line += countLineBreaks(text);
  }
  return row.line;
}

/** Counts the line breaks in a text. */
export function countLineBreaks(text: string): number {
  return text.split("\n").length - 1;
}
