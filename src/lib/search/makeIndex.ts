import MiniSearch from "minisearch";
import type { Locale } from "../domain/locale.ts";
import { type IndexedEntry, indexOptions, type SearchFile } from "./indexOptions.ts";
import { type NumberedRow, toNumberRuns } from "./numberRuns.ts";

/** What is put into the index of one language. */
export interface SearchContent {
  readonly locale: Locale;
  readonly entries: readonly IndexedEntry[];
  /** Claims and grant statements, found by number only. */
  readonly rows: readonly NumberedRow[];
}

/** Makes the index of one language; `askIndex` reads it. */
export function makeIndex({ locale, entries, rows }: SearchContent): SearchFile {
  const search = new MiniSearch(indexOptions);
  search.addAll(entries);
  return { locale, index: search.toJSON(), runs: toNumberRuns(rows) };
}
