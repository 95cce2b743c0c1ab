import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { claims } from "../../../src/lib/tables/claims.ts";
import { publishedTables } from "../../../src/lib/tables/publishedTables.ts";
import type { Table } from "../../../src/lib/tables/schema.ts";
import { quoteName, quoteText, tableDdl } from "../../../src/lib/tables/tableDdl.ts";
import type { GeneratedClaim } from "./generateClaims.ts";

export interface GeneratedDatabaseOptions {
  /** Database whose other tables are copied, so that every code of a claim is there. */
  readonly from: string;
  readonly to: string;
  readonly rows: Iterable<GeneratedClaim>;
}

const refersToClaims = ({ columns }: Table): boolean => Object.values(columns).some(({ references }) => references?.startsWith(`${claims.name}.`));

function appendValue(appender: DuckDBAppender, value: string | number | boolean | null): void {
  if (value === null) appender.appendNull();
  else if (typeof value === "boolean") appender.appendBoolean(value);
  else if (typeof value === "number") appender.appendDouble(value);
  else appender.appendVarchar(value);
}

async function fillClaims(connection: DuckDBConnection, table: Table, rows: Iterable<GeneratedClaim>): Promise<void> {
  const appender = await connection.createAppender(table.name, "main", "generated");
  const names = Object.keys(table.columns) as (keyof GeneratedClaim)[];
  for (const row of rows) {
    for (const name of names) appendValue(appender, row[name]);
    appender.endRow();
  }
  appender.closeSync();
}

async function copyTable(connection: DuckDBConnection, { name }: Table): Promise<void> {
  try {
    await connection.run(`INSERT INTO ${quoteName(name)} BY NAME FROM built.${quoteName(name)}`);
  } catch (cause) {
    throw new Error(`built database, ${name}: got rows that do not fit, expected those of the table as described. Run npm run build`, { cause });
  }
}

async function fillTables(connection: DuckDBConnection, { from, to, rows }: GeneratedDatabaseOptions): Promise<void> {
  await connection.run("SET disabled_compression_methods = 'fsst,dict_fsst'");
  await connection.run(`ATTACH ${quoteText(from)} AS built (READ_ONLY)`);
  await connection.run(`ATTACH ${quoteText(to)} AS generated (STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384)`);
  await connection.run("USE generated");
  for (const table of publishedTables) {
    for (const statement of tableDdl(table)) await connection.run(statement);
    if (table.name === claims.name) await fillClaims(connection, table, rows);
    // Rows about claims of the real data have nothing to refer to here.
    else if (!refersToClaims(table)) await copyTable(connection, table);
  }
  await connection.run("CHECKPOINT generated");
  await connection.run("USE memory");
  await connection.run("DETACH generated");
}

/**
 * Writes a database that holds generated claims under the keys and checks of the published one.
 *
 * Errors  an Error of DuckDB when a row breaks a constraint, or the built database is of other tables
 */
export async function writeGeneratedDatabase(options: GeneratedDatabaseOptions): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    await fillTables(connection, options);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
