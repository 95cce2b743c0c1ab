import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Column } from "../../src/lib/tables/schema.ts";
import { cellOf } from "../check/dataset.ts";
import type { BuildTable, DataWriter, OutputFile } from "./dataBuild.ts";

/** A spreadsheet would run such a text as a formula; numbers are never run. */
const formulaStart = /^[=+\-@\t\r]/;

function formatCell(column: Column, text: string): string {
  const isNumber = column.type === "number" || column.type === "integer";
  const safe = !isNumber && formulaStart.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a table as RFC 4180 text: one header row, LF, in the order of the authored file. */
export function tableToCsv({ table, rows }: BuildTable): string {
  const columns = Object.entries(table.columns);
  const lines = rows.map((row) => columns.map(([name, column]) => formatCell(column, cellOf(row, name))).join(","));
  return `${[Object.keys(table.columns).join(","), ...lines].join("\n")}\n`;
}

/** One CSV file per resource, UTF-8. */
export const writeCsv: DataWriter = async ({ resources, folder }) => {
  const files: OutputFile[] = [];
  for (const resource of resources) {
    const name = `${resource.name}.csv`;
    await writeFile(join(folder, name), tableToCsv(resource));
    files.push({ name, table: resource.name, format: "csv", rows: resource.rows.length });
  }
  return files;
};
