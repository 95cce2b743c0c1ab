import { isInSubset, publishedResources, publishedTables, sourceColumnOf } from "../../src/lib/tables/publishedTables.ts";
import { rights as rightsTexts } from "../../src/lib/tables/rights.ts";
import { type Dataset, cellOf, type Row, rowsOf } from "../check/dataset.ts";
import type { BuildTable, Resource } from "./dataBuild.ts";

function withLicence(row: Row, sourceColumn: string, licences: ReadonlyMap<string, string>): Row {
  const sourceId = cellOf(row, sourceColumn);
  const licence = licences.get(sourceId);
  if (licence === undefined) throw new Error(`${sourceId}: got no licence, expected that of a row of sources.csv. Run data:check first`);
  return { ...row, cells: { ...row.cells, source_licence_id: licence } };
}

/** Cuts published tables into what readers find under each name: every table, then the parts with rights of their own. */
export function cutResources(tables: readonly BuildTable[]): Resource[] {
  const rowsByTable = new Map(tables.map(({ table, rows }) => [table.name, rows]));
  return publishedResources.map(({ table, rights, subset }) => {
    const rows = rowsByTable.get(subset?.base.name ?? table.name) ?? [];
    const { text, url } = rightsTexts[rights];
    return {
      name: table.name,
      table,
      rights,
      terms: { text, url },
      part: subset && { base: subset.base.name, basisIds: subset.basisIds },
      rows: subset ? rows.filter(({ cells }) => isInSubset(subset, cells)) : rows,
    };
  });
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
    const sourceColumn = sourceColumnOf(table);
    return { table, rows: sourceColumn === null ? rows : rows.map((row) => withLicence(row, sourceColumn, licences)) };
  });
  return { tables, resources: cutResources(tables) };
}
