import type { Query, RawRow, SqlValue } from "../../src/lib/queries/query.ts";

/** A question in SQL whose rows stay as the engine hands them over. */
export function rawQuery(sql: string, params: readonly string[] = []): Query<Readonly<Record<string, SqlValue>>, RawRow> {
  return { name: "raw", sql, params, toRow: (raw) => raw, examples: [] };
}
