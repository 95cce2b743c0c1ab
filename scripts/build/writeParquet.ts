import type { DuckDBConnection } from "@duckdb/node-api";
import { join } from "node:path";
import { quoteName, quoteText } from "../../src/lib/tables/tableDdl.ts";
import type { Release } from "../check/release.ts";
import type { DataBuild, OutputFile, Resource } from "./dataBuild.ts";

function rowsSql({ name, part }: Resource): string {
  if (part === null) return quoteName(name);
  return `(SELECT * FROM ${quoteName(part.base)} WHERE basis_id IN (${part.basisIds.map(quoteText).join(", ")}))`;
}

function metadataSql({ terms }: Resource, { version, collectedThrough }: Release): string {
  const metadata = { version, collected_through: collectedThrough, licence: terms.text.en };
  return `{${Object.entries(metadata)
    .map(([key, value]) => `${key}: ${quoteText(value)}`)
    .join(", ")}}`;
}

/** Writes one Parquet file per resource out of the database that is attached. */
export async function writeParquet(connection: DuckDBConnection, { resources, release, folder }: DataBuild): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const resource of resources) {
    const { name, rows } = resource;
    const target = quoteText(join(folder, `${name}.parquet`));
    await connection.run(`COPY ${rowsSql(resource)} TO ${target} (FORMAT parquet, COMPRESSION zstd, KV_METADATA ${metadataSql(resource, release)})`);
    files.push({ name: `${name}.parquet`, table: name, format: "parquet", rows: rows.length });
  }
  return files;
}
