import type { Row } from "../check/dataset.ts";
import type { BuildTable } from "./dataBuild.ts";

/** Tables whose rows stand together in the database by what queries ask for; the others go by their key. */
const sortColumns: Readonly<Record<string, readonly string[]>> = {
  claims: ["indicator_id", "geo", "period_end"],
  grants: ["measure", "geo", "period_end"],
};

/** Compares by code units: the same on every machine. */
function compareCells(a: Row, b: Row, columns: readonly string[]): number {
  for (const column of columns) {
    const left = a.cells[column] ?? "";
    const right = b.cells[column] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Puts the rows of a table into the order in which the database stores them. */
export function inStorageOrder({ table, rows }: BuildTable): readonly Row[] {
  const columns = [...(sortColumns[table.name] ?? []), ...table.key];
  return rows.toSorted((a, b) => compareCells(a, b, columns));
}
