import type { DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";
import { publishedResources, type Subset } from "../../src/lib/tables/publishedTables.ts";
import { rights } from "../../src/lib/tables/rights.ts";
import { quoteName, quoteText } from "../../src/lib/tables/tableDdl.ts";
import type { Release } from "../check/release.ts";
import type { DataBuild, OutputFile, Resource } from "./dataBuild.ts";

function rowsSql(name: string, subset: Subset | null): string {
  if (subset === null) return quoteName(name);
  return `(SELECT * FROM ${quoteName(subset.base.name)} WHERE basis_id IN (${subset.basisIds.map(quoteText).join(", ")}))`;
}

function metadataSql({ rights: rightsId }: Resource, { version, collectedThrough }: Release): string {
  const metadata = { version, collected_through: collectedThrough, licence: rights[rightsId].text.en };
  return `{${Object.entries(metadata)
    .map(([key, value]) => `${key}: ${quoteText(value)}`)
    .join(", ")}}`;
}

/** Writes one Parquet file per resource out of the database that is attached. */
export async function writeParquet(connection: DuckDBConnection, { resources, release, folder }: DataBuild): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const resource of resources) {
    const { name, rows } = resource;
    const subset = publishedResources.find(({ table }) => table.name === name)?.subset ?? null;
    const target = quoteText(join(folder, `${name}.parquet`));
    await connection.run(
      `COPY ${rowsSql(name, subset)} TO ${target} (FORMAT parquet, COMPRESSION zstd, KV_METADATA ${metadataSql(resource, release)})`,
    );
    files.push({ name: `${name}.parquet`, table: name, format: "parquet", rows: rows.length });
  }
  return files;
}
