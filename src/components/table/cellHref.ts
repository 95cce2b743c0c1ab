import type { Locale } from "../../lib/domain/locale.ts";
import type { PreviewColumn, RecordRow } from "./previewColumns.ts";

/** Where the pages of a language stand: root of the site, ending in a slash, and language. */
export interface SitePlace {
  readonly root: string;
  readonly locale: Locale;
}

/** Address of the page that a cell leads to; null when it leads nowhere. */
export function cellHref(column: PreviewColumn, row: RecordRow, { root, locale }: SitePlace): string | null {
  const value = row[column.name];
  if (typeof value !== "string" || column.leadsTo === undefined) return null;
  if (column.leadsTo === "claim") return `${root}${locale}/indicators/${String(row["indicator_id"])}/#${value}`;
  return `${root}${locale}/${column.leadsTo === "source" ? "sources" : "indicators"}/${value}/`;
}
