import { unzipSync } from "fflate";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import writeExcelFile, { type Cell, type Row, type SheetData } from "write-excel-file/node";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import type { BuildTable, DataWriter, OutputFile } from "./dataBuild.ts";
import { packZip } from "./packZip.ts";
import { xlsxAbout } from "./xlsxAbout.ts";

const toHeader = (name: string): Cell => ({ value: name, type: String, fontWeight: "bold" });

/** A text is stored as text: what begins with `=` stays what it is and is never run. */
function toCell(value: string | number | boolean | null): Cell {
  return typeof value === "string" ? { value, type: String } : value;
}

function toSheet({ table, rows }: BuildTable): SheetData {
  const lines = rows.map(({ cells }): Row => Object.values<string | number | boolean | null>(decodeRow(table, cells)).map(toCell));
  return [Object.keys(table.columns).map(toHeader), ...lines];
}

/** The package stamps the parts with the machine's clock: they are packed anew. */
async function toBytes(sheets: Parameters<typeof writeExcelFile>[0]): Promise<Uint8Array> {
  return packZip(unzipSync(await writeExcelFile(sheets as []).toBuffer()));
}

/** One workbook per resource: the table under a frozen header, and a sheet that says what it is. */
export const writeXlsx: DataWriter = async ({ resources, release, folder }) => {
  const files: OutputFile[] = [];
  for (const resource of resources) {
    const name = `${resource.name}.xlsx`;
    const about = xlsxAbout(resource, release).map(([label = "", text = ""]) => [toHeader(label), toCell(text)]);
    const sheets = [
      { sheet: resource.name, stickyRowsCount: 1, data: toSheet(resource) },
      { sheet: "about", columns: [{ width: 40 }, { width: 100 }], data: about },
    ];
    await writeFile(join(folder, name), await toBytes(sheets));
    files.push({ name, table: resource.name, format: "xlsx", rows: resource.rows.length });
  }
  return files;
};
