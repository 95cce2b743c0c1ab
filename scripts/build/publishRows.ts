import { hasSourceLicence, isInSubset, publishedResources, publishedTables } from "../../src/lib/tables/publishedTables.ts";
import { type Dataset, cellOf, type Row, rowsOf } from "../check/dataset.ts";
import type { BuildTable, Resource } from "./dataBuild.ts";

function withLicence(row: Row, licences: ReadonlyMap<string, string>): Row {
  const sourceId = cellOf(row, "source_id");
  const licence = licences.get(sourceId);
  if (licence === undefined) throw new Error(`${sourceId}: got no licence, expected that of a row of sources.csv. Run data:check first`);
  return { ...row, cells: { ...row.cells, source_licence_id: licence } };
}

/**
 * Puts the terms of its source beside every row that names one, and cuts the resources with rights of their own.
 *
 * Shape   checked dataset → published tables in the order of references, and all resources
 * Errors  an Error when a row names a source that is not there (the data check must have caught it)
 */
export function publishRows(dataset: Dataset): { tables: readonly BuildTable[]; resources: readonly Resource[] } {
  const licences = new Map(rowsOf(dataset, "sources").map((row) => [cellOf(row, "source_id"), cellOf(row, "licence_id")]));
  const tables = publishedTables.map((table) => {
    const rows = rowsOf(dataset, table.name);
    return { table, rows: hasSourceLicence(table) ? rows.map((row) => withLicence(row, licences)) : rows };
  });
  const rowsByTable = new Map(tables.map(({ table, rows }) => [table.name, rows]));
  const resources = publishedResources.map(({ table, rights, subset }) => {
    const rows = rowsByTable.get(subset?.base.name ?? table.name) ?? [];
    return { name: table.name, table, rights, rows: subset ? rows.filter(({ cells }) => isInSubset(subset, cells)) : rows };
  });
  return { tables, resources };
}
