import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import type { BuildTable, DataWriter, OutputFile } from "./dataBuild.ts";

/** Writes values one per line, so that two releases compare line by line; none is `[]`. */
export function toJsonLines(values: readonly unknown[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

/** The rows of a table as values: numbers and booleans as such, an empty cell as null. */
export function toRecords({ table, rows }: BuildTable): readonly unknown[] {
  return rows.map(({ cells }) => decodeRow(table, cells));
}

/** One JSON file per resource: an array with one record per line, in the order of the authored file. */
export const writeJson: DataWriter = async ({ resources, folder }) => {
  const files: OutputFile[] = [];
  for (const resource of resources) {
    const name = `${resource.name}.json`;
    await writeFile(join(folder, name), `${toJsonLines(toRecords(resource))}\n`);
    files.push({ name, table: resource.name, format: "json", rows: resource.rows.length });
  }
  return files;
};
