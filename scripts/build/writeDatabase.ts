import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { join } from "node:path";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import { columnType, quoteText, tableDdl } from "../../src/lib/tables/tableDdl.ts";
import type { Release } from "../check/release.ts";
import { type BuildTable, countRows, type DataBuild, type DataWriter, type OutputFile } from "./dataBuild.ts";
import { inStorageOrder } from "./rowOrder.ts";
import { writeParquet } from "./writeParquet.ts";

/** Name of the file that the site itself queries. */
export const databaseFile = "erikti.duckdb";

/** What the licence of the project covers, said in the files themselves. */
export const licenceNote =
  "CC BY 4.0 for the selection, codes, translations and notes; a figure keeps the rights of its source: see the columns source_id and source_licence_id and the tables sources and licences.";

/** Opens an empty DuckDB that works in one thread, so that two runs do the same in the same order. */
async function withDuckDb(work: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Fills a table through an appender; a constraint that does not hold throws. */
async function fillTable(connection: DuckDBConnection, one: BuildTable): Promise<void> {
  const appender = await connection.createAppender(one.table.name, "main", "erikti");
  const columns = Object.entries(one.table.columns).map(([name, column]) => ({ name, type: columnType(column) }));
  for (const row of inStorageOrder(one)) {
    const values: Readonly<Record<string, string | number | boolean | null>> = decodeRow(one.table, row.cells);
    for (const { name, type } of columns) {
      const value = values[name] ?? null;
      if (value === null) appender.appendNull();
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else if (typeof value === "string") appender.appendVarchar(value);
      else if (type === "DOUBLE") appender.appendDouble(value);
      else if (type === "BIGINT") appender.appendBigInt(BigInt(value));
      else appender.appendInteger(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** The version inside the file: a copy that travelled still says what it is. */
function releaseSql({ version, collectedThrough }: Release): readonly string[] {
  return [
    "CREATE TABLE release (version VARCHAR NOT NULL PRIMARY KEY, collected_through VARCHAR NOT NULL, licence VARCHAR NOT NULL)",
    "COMMENT ON TABLE release IS 'Which release of the data this file holds; one row'",
    "COMMENT ON COLUMN release.version IS 'Version of the data, YYYY.MM.N'",
    "COMMENT ON COLUMN release.collected_through IS 'Last day on which sources were collected'",
    "COMMENT ON COLUMN release.licence IS 'What may be done with the data'",
    `INSERT INTO release VALUES (${quoteText(version)}, ${quoteText(collectedThrough)}, ${quoteText(licenceNote)})`,
  ];
}

async function fillDatabase(connection: DuckDBConnection, { tables, release, folder }: DataBuild): Promise<void> {
  const path = join(folder, databaseFile);
  // An older storage version and small blocks: the browser's engine reads it, and 4,000 rows stay below 2 MB.
  // FSST compression takes random samples: two runs would differ.
  await connection.run("SET disabled_compression_methods = 'fsst,dict_fsst'");
  await connection.run(`ATTACH ${quoteText(path)} AS erikti (STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384)`);
  await connection.run("USE erikti");
  for (const one of tables) {
    for (const statement of tableDdl(one.table)) await connection.run(statement);
    await fillTable(connection, one);
  }
  for (const statement of releaseSql(release)) await connection.run(statement);
}

/**
 * The database with keys, checks and comments, and from it one Parquet file per resource.
 *
 * Errors  an Error of DuckDB when a row breaks a constraint
 */
export const writeDatabase: DataWriter = async (build) => {
  const files: OutputFile[] = [{ name: databaseFile, table: null, format: "duckdb", rows: countRows(build) }];
  await withDuckDb(async (connection) => {
    await fillDatabase(connection, build);
    files.push(...(await writeParquet(connection, build)));
    await connection.run("CHECKPOINT erikti");
    await connection.run("USE memory");
    await connection.run("DETACH erikti");
  });
  return files;
};
