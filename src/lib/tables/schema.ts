/**
 * The words in which a table of `data/` is described.
 *
 * One description per table; validation, DDL, row types, the dictionary and all metadata
 * are derived from it.
 */
import type { Locale } from "../domain/locale.ts";

/** A text in the three languages of the site. */
export type Trilingual = Readonly<Record<Locale, string>>;

/** Values of an enumeration with their names in three languages, in display order. */
export type EnumValues = Readonly<Record<string, Trilingual>>;

interface ColumnBase {
  /** What the column says, for the dictionary and for comments in the database. */
  readonly meaning: Trilingual;
  /** An empty cell is a fault. */
  readonly required: boolean;
  /** `table.column` that must hold the value. */
  readonly references?: string;
  /** Unit of a number, as a word of the dictionary ("km²", "degrees"). */
  readonly unit?: string;
}

export type Column =
  | (ColumnBase & { readonly type: "id" })
  | (ColumnBase & { readonly type: "text"; readonly maxWords?: number })
  | (ColumnBase & { readonly type: "url" })
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: stays text, so that its precision is kept. */
  | (ColumnBase & { readonly type: "partial_date" })
  | (ColumnBase & { readonly type: "boolean" })
  | (ColumnBase & { readonly type: "integer"; readonly min?: number; readonly max?: number })
  | (ColumnBase & { readonly type: "number"; readonly min?: number; readonly max?: number })
  | (ColumnBase & { readonly type: "enum"; readonly values: EnumValues });

export interface Table {
  readonly name: string;
  readonly title: Trilingual;
  readonly description: Trilingual;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns of which exactly one is filled in a row. */
  readonly exactlyOne?: readonly string[];
  /** SQL conditions that every row meets; they become CHECK constraints. */
  readonly conditions?: readonly string[];
}

type CellOf<C extends Column> = C extends { type: "integer" | "number" }
  ? number
  : C extends { type: "boolean" }
    ? boolean
    : C extends { type: "enum"; values: infer V }
      ? Extract<keyof V, string>
      : string;

/** The TypeScript row of a described table: optional columns may be `null`, never undefined. */
export type RowOf<T extends Table> = {
  -readonly [K in keyof T["columns"]]: T["columns"][K]["required"] extends true ? CellOf<T["columns"][K]> : CellOf<T["columns"][K]> | null;
};
