import { publishedResources, type PublishedResource } from "../lib/tables/publishedTables.ts";
import { tableYears, type TableYears } from "../lib/queries/tableYears.ts";
import { lastChange } from "./lastChange.ts";
import { dataFiles } from "./release.ts";
import { buildRunner } from "./siteData.ts";

export type DataFile = (typeof dataFiles)[number];

/** Folder of the published files, from the root of the site. */
export const dataFolder = "/data/";

/**
 * Finds the published file of a resource in a format; without a resource, the whole set and never a file of an indicator.
 *
 * Errors  RangeError when the build did not publish it
 */
export function dataFileOf(format: string, table: string | null): DataFile {
  const file = dataFiles.find((one) => one.format === format && one.table === table && !("indicator" in one));
  if (file === undefined) throw new RangeError(`${table ?? "whole set"}: got no ${format} file, expected one. Run npm run data:build`);
  return file;
}

/** Formats of a table with the names that readers know, in the order in which pages offer them. */
export const tableFormats = [
  { format: "csv", name: "CSV" },
  { format: "parquet", name: "Parquet" },
  { format: "json", name: "JSON" },
  { format: "xlsx", name: "Excel" },
] as const;

/** A published table with what the catalogue says of it. */
export interface CatalogueEntry {
  readonly resource: PublishedResource;
  readonly rowCount: number;
  readonly columnCount: number;
  /** `null` when the table has no dates. */
  readonly years: TableYears | null;
  /** Version of the newest release that changed it; `null` while there is no release. */
  readonly changedIn: string | null;
  readonly files: readonly { readonly name: string; readonly file: DataFile }[];
}

function toEntry(resource: PublishedResource, years: ReadonlyMap<string, TableYears>): CatalogueEntry {
  const { table } = resource;
  const files = tableFormats.map(({ format, name }) => ({ name, file: dataFileOf(format, table.name) }));
  return {
    resource,
    rowCount: dataFileOf("csv", table.name).rows,
    columnCount: Object.keys(table.columns).length,
    years: years.get(table.name) ?? null,
    changedIn: lastChange(resource)?.version ?? null,
    files,
  };
}

let entries: Promise<readonly CatalogueEntry[]> | null = null;

async function readEntries(): Promise<readonly CatalogueEntry[]> {
  const run = await buildRunner();
  const years = new Map((await run(tableYears, {})).map((one) => [one.table, one]));
  return publishedResources.map((resource) => toEntry(resource, years));
}

/** Every published table in the order of publication; read once for the whole build. */
export function catalogueEntries(): Promise<readonly CatalogueEntry[]> {
  entries ??= readEntries();
  return entries;
}
