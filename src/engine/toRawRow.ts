import type { RawRow, SqlValue } from "../lib/queries/query.ts";

/** A value of an engine brought down to what both engines can say the same way. */
export type PlainValue = SqlValue | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/**
 * Turns a whole number of any width into a cell: a number, or its digits when a number cannot hold it.
 */
export function wholeToCell(whole: bigint): number | string {
  return whole >= BigInt(Number.MIN_SAFE_INTEGER) && whole <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(whole) : whole.toString();
}

/**
 * Turns a scaled whole number (DECIMAL, HUGEINT) into a cell.
 *
 * Shape   125, scale 2 → 1.25; scale 0 → as `wholeToCell`
 */
export function scaledToCell(scaled: bigint, scale: number): number | string {
  if (scale === 0) return wholeToCell(scaled);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(scale + 1, "0");
  return Number(`${scaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}

const two = (part: number): string => String(part).padStart(2, "0");

/** Day number since 1970-01-01 → `YYYY-MM-DD`. */
export function dayToIso(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Microseconds since midnight → `HH:MM:SS`, with a fraction only where there is one. */
export function microsToClock(micros: bigint): string {
  const seconds = Number(micros / 1_000_000n);
  const fraction = String(micros % 1_000_000n)
    .padStart(6, "0")
    .replace(/0+$/, "");
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return fraction === "" ? clock : `${clock}.${fraction}`;
}

/** Microseconds since 1970-01-01 → `YYYY-MM-DD HH:MM:SS`. */
export function microsToIso(micros: bigint): string {
  const perDay = 86_400_000_000n;
  const inDay = ((micros % perDay) + perDay) % perDay;
  return `${dayToIso(Number((micros - inDay) / perDay))} ${microsToClock(inDay)}`;
}

/** Bytes → the text that DuckDB prints for a BLOB. */
export function bytesToText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 32 && byte < 127 && byte !== 92 && byte !== 39 && byte !== 34
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}

/** Lists and structs become JSON text: a row is flat. */
export function plainToCell(value: PlainValue): SqlValue {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

/**
 * Joins column names and values into a row.
 *
 * Errors  RangeError when two columns have one name: a row cannot hold both
 */
export function toRawRow(columns: readonly string[], values: readonly PlainValue[]): RawRow {
  const row: Record<string, SqlValue> = {};
  columns.forEach((column, index) => {
    if (Object.hasOwn(row, column)) throw new RangeError(`columns: got "${column}" twice, expected distinct names. Rename one with AS`);
    row[column] = plainToCell(values[index] ?? null);
  });
  return row;
}
