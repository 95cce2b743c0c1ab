import { tableToCsv } from "../build/writeCsv.ts";
import type { Files } from "../check/checkDataset.ts";
import { cellOf, type Row } from "../check/dataset.ts";
import { parseTable } from "../check/parseTable.ts";
import type { NewRow } from "./newRow.ts";

/** Name of the file that holds a row. */
export function fileOf({ table }: NewRow): string {
  return `${table.name}.csv`;
}

function textOf(files: Files, row: NewRow): string {
  const text = files[fileOf(row)];
  if (text == null) throw new RangeError(`${fileOf(row)}: got no file, expected a CSV file with a header row. Add ${fileOf(row)}`);
  return text;
}

function rowsIn(text: string, row: NewRow): readonly Row[] {
  return parseTable({ table: row.table, file: fileOf(row), text }).data.rows;
}

/** Writes one row as CSV, in the order of the columns that its file has. */
export function rowText(files: Files, row: NewRow): string {
  const [header = ""] = textOf(files, row)
    .replace(/^\ufeff/, "")
    .split(/\r?\n/, 1);
  const columns = header.split(",").flatMap((name) => (row.table.columns[name] === undefined ? [] : [[name, row.table.columns[name]] as const]));
  const table = { ...row.table, columns: Object.fromEntries(columns) };
  const csv = tableToCsv({ table, rows: [{ line: 0, lineCount: 1, cells: row.cells }] });
  return csv.slice(csv.indexOf("\n") + 1, -1);
}

function standsBehind(row: Row, { table, cells }: NewRow): boolean {
  for (const column of table.key) {
    const [there, here] = [cellOf(row, column), cells[column] ?? ""];
    if (there !== here) return there > here;
  }
  return false;
}

function insertRow(files: Files, row: NewRow): Files {
  const text = textOf(files, row);
  const before = rowsIn(text, row).findLast((one) => !standsBehind(one, row));
  const line = before === undefined ? 2 : before.line + before.lineCount;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = (text.endsWith("\n") ? text : text + end).split("\n");
  return { ...files, [fileOf(row)]: lines.toSpliced(line - 1, 0, rowText(files, row) + end.slice(0, -1)).join("\n") };
}

/**
 * Puts rows into the texts of their files, each behind the rows that its key follows; every other byte stays as it is.
 *
 * Shape   files of a data folder, rows → files with the rows
 * Errors  RangeError when the file of a row is missing
 */
export function insertRows(files: Files, rows: readonly NewRow[]): Files {
  return rows.reduce(insertRow, files);
}

/** The line on which a row stands in its file; 0 when it does not stand there. */
export function lineOfRow(files: Files, row: NewRow): number {
  const same = (one: Row): boolean => row.table.key.every((column) => cellOf(one, column) === (row.cells[column] ?? ""));
  return rowsIn(textOf(files, row), row).find(same)?.line ?? 0;
}
