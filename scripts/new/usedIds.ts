import { allTables } from "../../src/lib/tables/allTables.ts";
import type { Files } from "../check/checkDataset.ts";
import { cellOf } from "../check/dataset.ts";
import { parseTable } from "../check/parseTable.ts";

/** Identifiers of a table that are taken: those that stand there and those that a release has held. */
export function usedIds(files: Files, released: ReadonlyMap<string, ReadonlySet<string>>, name: string): ReadonlySet<string> {
  const table = allTables.find((one) => one.name === name);
  if (table === undefined) return new Set();
  const [key = ""] = table.key;
  const { rows } = parseTable({ table, file: `${name}.csv`, text: files[`${name}.csv`] ?? null }).data;
  return new Set([...rows.map((row) => cellOf(row, key)), ...(released.get(name) ?? [])]);
}
