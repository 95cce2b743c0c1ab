import type { TableState } from "../../src/lib/releases/diffTables.ts";
import type { DataBuild } from "../build/dataBuild.ts";

/** The rows of a build as they are compared. */
export function statesOf({ tables }: Pick<DataBuild, "tables">): TableState[] {
  return tables.map(({ table, rows }) => ({ table, rows: rows.map(({ cells }) => cells) }));
}
