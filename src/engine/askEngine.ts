import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { DataType, RecordBatch, Schema, Table } from "apache-arrow";
import type { Query, RawRow, SqlValue } from "../lib/queries/query.ts";
import { arrowValue } from "./arrowValue.ts";
import { checkReaderSql } from "./checkReaderSql.ts";
import { QueryError } from "./EngineError.ts";
import { toPositional, toPositionalValues } from "./toPositional.ts";
import { toRawRow } from "./toRawRow.ts";

/** Answer to SQL that a reader wrote. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
  /** There are more rows than were asked for. */
  readonly isCut: boolean;
}

function toRawRows(batch: Table | RecordBatch, names: readonly string[]): RawRow[] {
  const { fields } = batch.schema;
  const vectors = fields.map((_, index) => batch.getChildAt(index));
  return Array.from({ length: batch.numRows }, (_, at) =>
    toRawRow(
      names,
      vectors.map((vector, index) => arrowValue(fields[index]?.type as DataType | undefined, vector?.get(at))),
    ),
  );
}

const columnNames = (batch: { readonly schema: Schema }): string[] => batch.schema.fields.map(({ name }) => name);

/** Numbers repeated names as DuckDB does in a table: `a`, `a_1`. */
function distinctNames(names: readonly string[]): string[] {
  const taken: string[] = [];
  for (const name of names) {
    let distinct = name;
    for (let number = 1; taken.includes(distinct); number += 1) distinct = `${name}_${number}`;
    taken.push(distinct);
  }
  return taken;
}

/** Asks a question of the catalogue; its parameters are bound. */
export async function askQuery<Params extends Readonly<Record<string, SqlValue>>, Row>(
  connection: AsyncDuckDBConnection,
  query: Query<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const { sql, names } = toPositional(query.sql);
  const statement = await connection.prepare(sql);
  try {
    const table = await statement.query(...toPositionalValues(names, params));
    return toRawRows(table, columnNames(table)).map(query.toRow);
  } finally {
    await statement.close();
  }
}

/**
 * Runs a reader's SQL in steps, so that `cancelSent` can stop it between two, and reads no more rows than asked for.
 *
 * Errors  QueryError when the statement is switched off or a value cannot be shown; what DuckDB throws
 */
export async function askSql(connection: AsyncDuckDBConnection, sql: string, maxRows: number): Promise<SqlAnswer> {
  checkReaderSql(sql);
  const reader = await connection.send(sql, true);
  await reader.open();
  const columns = distinctNames(columnNames(reader));
  const rows: RawRow[] = [];
  try {
    for await (const batch of reader) {
      rows.push(...toRawRows(batch, columns));
      if (rows.length > maxRows) break;
    }
  } catch (cause) {
    throw cause instanceof RangeError ? new QueryError(cause.message, { cause }) : cause;
  }
  return { columns, rows: rows.slice(0, maxRows), isCut: rows.length > maxRows };
}
