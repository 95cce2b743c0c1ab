import type { Locale } from "../../lib/domain/locale.ts";
import type { Column, Table } from "../../lib/tables/schema.ts";

/** A value of a published row, as JSON holds it. */
export type Cell = string | number | boolean | null;

/** A published row by the names of its columns. */
export type RecordRow = Readonly<Record<string, Cell>>;

/** What a preview knows of a column; small, for it travels in the page. */
export interface PreviewColumn {
  readonly name: string;
  readonly kind: "code" | "text" | "number";
  /** Names of the codes of an enumeration, in the language of the page. */
  readonly names?: Readonly<Record<string, string>>;
  /** The page that a value leads to. */
  readonly leadsTo?: "claim" | "indicator" | "source";
}

const targets: Readonly<Record<string, PreviewColumn["leadsTo"]>> = {
  "indicators.indicator_id": "indicator",
  "sources.source_id": "source",
};

function targetOf(table: Table, name: string, column: Column): PreviewColumn["leadsTo"] {
  if (name === "claim_id" && "indicator_id" in table.columns) return "claim";
  return targets[column.references ?? `${table.name}.${name}`];
}

function kindOf({ type }: Column): PreviewColumn["kind"] {
  if (type === "integer" || type === "number") return "number";
  return type === "text" || type === "url" ? "text" : "code";
}

/** Describes the columns of a published table for its preview, in their order. */
export function previewColumns(table: Table, locale: Locale): PreviewColumn[] {
  return Object.entries(table.columns).map(([name, column]) => {
    const leadsTo = targetOf(table, name, column);
    const names =
      column.type === "enum" ? Object.fromEntries(Object.entries(column.values).map(([code, texts]) => [code, texts[locale]])) : undefined;
    return { name, kind: kindOf(column), ...(names === undefined ? {} : { names }), ...(leadsTo === undefined ? {} : { leadsTo }) };
  });
}
