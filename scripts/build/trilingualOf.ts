import type { Trilingual } from "../../src/lib/tables/schema.ts";
import { cellOf, type Row } from "../check/dataset.ts";

/** Gathers a text kept in three columns; `null` when the cells are empty. */
export function trilingualOf(row: Row, name: string): Trilingual | null {
  const text = { en: cellOf(row, `${name}_en`), ru: cellOf(row, `${name}_ru`), kk: cellOf(row, `${name}_kk`) };
  return text.en === "" ? null : text;
}
