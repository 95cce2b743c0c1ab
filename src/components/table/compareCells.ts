import type { Locale } from "../../lib/domain/locale.ts";
import { sortKey } from "../../lib/format/sortKey.ts";
import type { Cell, PreviewColumn } from "./previewColumns.ts";

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Makes the rising order of a column: numbers by size, texts by the alphabet of the language, codes letter by letter.
 *
 * Shape   column, locale → (a, b) → -1 | 0 | 1; keys of texts are made once
 */
export function compareCells(column: PreviewColumn, locale: Locale): (a: Cell, b: Cell) => number {
  if (column.kind === "number") return (a, b) => compare(Number(a), Number(b));
  if (column.kind === "code") return (a, b) => compare(String(a), String(b));
  const keys = new Map<Cell, string>();
  const keyOf = (cell: Cell): string => {
    const known = keys.get(cell) ?? sortKey(String(cell), locale);
    keys.set(cell, known);
    return known;
  };
  return (a, b) => compare(keyOf(a), keyOf(b));
}
