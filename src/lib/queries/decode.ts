import type { RawRow } from "./query.ts";

function show(got: unknown): string {
  return typeof got === "number" || typeof got === "bigint" ? String(got) : JSON.stringify(got);
}

function fault(column: string, got: unknown, expected: string): RangeError {
  return new RangeError(`column ${column}: got ${show(got)}, expected ${expected}. Check the query and the table`);
}

/** Reads a text column. */
export function textOf(raw: RawRow, column: string): string {
  const cell = raw[column];
  if (typeof cell !== "string") throw fault(column, cell, "a text");
  return cell;
}

/** Reads a text column that may be empty. */
export function textOrNull(raw: RawRow, column: string): string | null {
  return raw[column] === null ? null : textOf(raw, column);
}

/** Reads a finite number column. */
export function numberOf(raw: RawRow, column: string): number {
  const cell = raw[column];
  if (typeof cell !== "number" || !Number.isFinite(cell)) throw fault(column, cell, "a number");
  return cell;
}

/** Reads a yes/no column. */
export function booleanOf(raw: RawRow, column: string): boolean {
  const cell = raw[column];
  if (typeof cell !== "boolean") throw fault(column, cell, "true or false");
  return cell;
}

/** Reads a text column that holds one of a list of words. */
export function wordOf<T extends string>(raw: RawRow, column: string, words: readonly T[]): T {
  const cell = textOf(raw, column);
  const word = words.find((one) => one === cell);
  if (word === undefined) throw fault(column, cell, `one of ${words.join(", ")}`);
  return word;
}

/** Reads a number column that may be empty. */
export function numberOrNull(raw: RawRow, column: string): number | null {
  return raw[column] === null ? null : numberOf(raw, column);
}

/** The words that an enumeration holds, in its order. */
export function keysOf<T extends string>(values: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(values) as T[];
}
