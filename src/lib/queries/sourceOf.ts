import { textOf, textOrNull } from "./decode.ts";
import type { RawRow } from "./query.ts";

/** The source of a row, as every list of the site tells it. */
export interface RowSource {
  readonly sourceId: string;
  readonly publisher: string;
  readonly sourceTitleEn: string;
  readonly sourceLanguage: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
}

/** Reads the columns `source_id`, `publisher`, `title_en`, `language`, `url`, `published_on` of a row. */
export function sourceOf(raw: RawRow): RowSource {
  return {
    sourceId: textOf(raw, "source_id"),
    publisher: textOf(raw, "publisher"),
    sourceTitleEn: textOf(raw, "title_en"),
    sourceLanguage: textOf(raw, "language"),
    sourceUrl: textOrNull(raw, "url"),
    publishedOn: textOrNull(raw, "published_on"),
  };
}
