import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { databaseName, sessionSql } from "./sessionSql.ts";

/** Connections to the published data. */
export interface EngineSession {
  /** For the site's own questions. */
  readonly catalogue: AsyncDuckDBConnection;
  /** For SQL that readers write: what it sets up (USE, temporary tables) stays on its own connection. */
  readonly reader: AsyncDuckDBConnection;
}

/**
 * Attaches the database and closes all doors.
 *
 * Shape   instantiated engine, checked bytes of the database (given away) → connections
 */
export async function openSession(db: AsyncDuckDB, databaseBytes: Uint8Array): Promise<EngineSession> {
  const file = `${databaseName}.duckdb`;
  await db.open({ query: { castBigIntToDouble: false, castDecimalToDouble: false, castTimestampToDate: false } });
  await db.registerFileBuffer(file, databaseBytes);
  const catalogue = await db.connect();
  for (const statement of sessionSql(file)) await catalogue.query(statement);
  const reader = await db.connect();
  await reader.query(`USE ${databaseName}`);
  return { catalogue, reader };
}
