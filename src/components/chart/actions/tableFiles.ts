import Papa from "papaparse";
import type { ShownTable } from "../../../charts/export/shownTable.ts";

/** Spreadsheets take a text for UTF-8 when it begins with this mark. */
const utf8Mark = "\ufeff";

function toLines({ header, columns, rows }: ShownTable, delimiter: string): string {
  return Papa.unparse([...header.map((line) => [...line]), [], [...columns], ...rows.map((row) => [...row])], {
    delimiter,
    newline: "\r\n",
    escapeFormulae: true,
  });
}

/** Writes a table as CSV that a spreadsheet opens without running anything in it. */
export function toCsv(table: ShownTable): Blob {
  return new Blob([utf8Mark, toLines(table, ",")], { type: "text/csv;charset=utf-8" });
}

/** Writes a table as text to paste into a spreadsheet. */
export function toPasted(table: ShownTable): string {
  return toLines(table, "\t");
}

/** Writes a table as a workbook; texts stay texts, so nothing in them is run. */
export async function toXlsx({ header, columns, rows }: ShownTable): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const text = (value: string) => ({ type: String, value });
  const cells = (row: readonly (string | number | null)[]) =>
    row.map((value) => (value === null ? null : typeof value === "number" ? { type: Number, value } : text(value)));
  return await writeExcelFile([
    ...header.map((line) => [{ ...text(line[0]), fontWeight: "bold" as const }, text(line[1])]),
    [null],
    columns.map((column) => ({ ...text(column), fontWeight: "bold" as const })),
    ...rows.map(cells),
  ]).toBlob();
}
