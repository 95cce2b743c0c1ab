import { indicatorExport, joinedColumns } from "../../src/lib/tables/indicatorExport.ts";
import { cellOf, type Row } from "../check/dataset.ts";
import type { BuildTable, DataBuild } from "./dataBuild.ts";

/** Finds rows of other tables by the references of claims. */
type Lookup = (through: string, id: string) => Row | undefined;

function lookupOf(tables: readonly BuildTable[], claims: BuildTable): Lookup {
  const rowsByColumn = new Map<string, ReadonlyMap<string, Row>>();
  for (const { through } of Object.values(joinedColumns)) {
    const [name = "", key = ""] = claims.table.columns[through]?.references?.split(".") ?? [];
    const rows = tables.find(({ table }) => table.name === name)?.rows ?? [];
    if (!rowsByColumn.has(through)) rowsByColumn.set(through, new Map(rows.map((row) => [cellOf(row, key), row])));
  }
  return (through, id) => rowsByColumn.get(through)?.get(id);
}

function exportRow(claim: Row, lookup: Lookup): Row {
  const cells = Object.keys(indicatorExport.columns).map((name) => {
    const from = joinedColumns[name];
    if (from === undefined) return [name, cellOf(claim, name)] as const;
    const row = lookup(from.through, cellOf(claim, from.through));
    return [name, row ? cellOf(row, from.column) : ""] as const;
  });
  return { ...claim, cells: Object.fromEntries(cells) };
}

/**
 * Joins every claim with the names behind its codes, and sorts them by indicator.
 *
 * Shape   build → rows of `indicatorExport` by indicator, in the order of claims; an indicator without claims is absent
 */
export function exportClaims({ tables }: Pick<DataBuild, "tables">): ReadonlyMap<string, readonly Row[]> {
  const claims = tables.find(({ table }) => table.name === "claims");
  if (claims === undefined) throw new Error("build: got no table claims, expected it. Check allTables.ts");
  const lookup = lookupOf(tables, claims);
  const rows = Map.groupBy(claims.rows, (row) => cellOf(row, "indicator_id"));
  return new Map([...rows].map(([id, own]) => [id, own.map((row) => exportRow(row, lookup))]));
}
