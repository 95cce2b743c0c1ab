import { DOUBLE, type DuckDBConnection, DuckDBInstance, type DuckDBType } from "@duckdb/node-api";
import type { Query, RunQuery, SqlValue } from "../lib/queries/query.ts";
import { nativeValue } from "./nativeValue.ts";
import { sessionSql } from "./sessionSql.ts";
import { toPositional, toPositionalValues } from "./toPositional.ts";
import { toRawRow } from "./toRawRow.ts";

/** The engine of the build: the same DuckDB version as the browser's. */
export interface NativeRunner {
  readonly run: RunQuery;
  readonly close: () => void;
}

async function runNatively<Params extends Readonly<Record<string, SqlValue>>, Row>(
  connection: DuckDBConnection,
  query: Query<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const { sql, names } = toPositional(query.sql);
  const values = toPositionalValues(names, params);
  // The browser's engine binds every number as DOUBLE; so does this one.
  const types = values.map((value) => (typeof value === "number" ? DOUBLE : undefined));
  const reader = await connection.runAndReadAll(sql, values, types as DuckDBType[]);
  const columns = reader.columnNames();
  return reader.getRows().map((values) => query.toRow(toRawRow(columns, values.map(nativeValue))));
}

/**
 * Opens the built database read-only.
 *
 * Shape   path of a `.duckdb` file → runner; `close` frees the process
 * Errors  an Error of DuckDB when the file is missing or not a database; RangeError of a decoder; the query's name is in front
 */
export async function openNativeRunner(databasePath: string): Promise<NativeRunner> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    for (const statement of sessionSql(databasePath)) await connection.run(statement);
  } catch (cause) {
    close();
    throw new Error(`${databasePath}: cannot be opened. Run npm run data:build`, { cause });
  }
  // One connection answers one question at a time: two at once break each other's prepared statement.
  let last: Promise<unknown> = Promise.resolve();
  return {
    close,
    run: async (query, params) => {
      const answer = last.then(() => runNatively(connection, query, params));
      last = answer.catch(() => undefined);
      try {
        return await answer;
      } catch (cause) {
        throw new Error(`query ${query.name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    },
  };
}
