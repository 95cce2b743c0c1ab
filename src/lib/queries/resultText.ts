import type { RawRow } from "./query.ts";

/**
 * Writes an answer as text that any engine gives alike: the column names, then a line of JSON per row.
 *
 * Shape   rows in their order → UTF-8 text whose SHA-256 signs the answer
 */
export function resultText(rows: readonly RawRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [JSON.stringify(columns), ...rows.map((row) => JSON.stringify(columns.map((column) => row[column] ?? null)))].join("\n");
}
