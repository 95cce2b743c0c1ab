import { type SourceKind, sourceKinds } from "../domain/claim.ts";
import { type ReadExtent, readExtents } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import { booleanOf, numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** A source with its terms, its speaker and how many rows were taken from it, in the reader's language. */
export interface SourceRecord {
  readonly sourceId: string;
  readonly publisher: string;
  /** The publisher as the table names it, the same in every language. */
  readonly publisherKey: string;
  /** What it is about, in our own words, in English. */
  readonly titleEn: string;
  readonly language: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly isPublishedOnInferred: boolean;
  readonly kind: SourceKind;
  readonly speakerId: string | null;
  readonly speakerName: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly readExtent: ReadExtent;
  /** The text was read in a copy that somebody else keeps. */
  readonly isMirror: boolean;
  readonly reliabilityNote: string | null;
  readonly claimCount: number;
  /** Rows of all tables, claims and areas of regions among them. */
  readonly rowCount: number;
}

const counted = ["claims", "grants", "targets", "milestones", "documents", "population", "comparators"] as const;
const rowsOf = (table: string): string => `(SELECT count(*) FROM ${table} x WHERE x.source_id = s.source_id)`;
const areas = "(SELECT count(*) FROM regions x WHERE x.area_source_id = s.source_id)";

/** Every source, the latest first, those without a date last. */
export const sourceList: Query<{ locale: Locale }, SourceRecord> = {
  name: "source-list",
  params: ["locale"],
  sql: `SELECT s.source_id, ${publisherInLocale("s")}, s.publisher AS publisher_key, s.title_en, s.language, s.url, s.published_on, s.published_on_inferred,
  s.kind, s.speaker_id, ${inLocale("sp", "name")} AS speaker_name, ${inLocale("l", "text")} AS licence, l.url AS licence_url,
  s.read_extent, s.is_mirror, ${inLocale("s", "reliability_note")} AS reliability_note,
  CAST(${rowsOf("claims")} AS DOUBLE) AS claim_count,
  CAST(${[...counted.map(rowsOf), areas].join("\n    + ")} AS DOUBLE) AS row_count
FROM sources s
JOIN licences l USING (licence_id)
LEFT JOIN speakers sp ON sp.speaker_id = s.speaker_id
ORDER BY coalesce(s.published_on, '') DESC, s.publisher, s.source_id`,
  toRow: (raw) => ({
    sourceId: textOf(raw, "source_id"),
    publisher: textOf(raw, "publisher"),
    publisherKey: textOf(raw, "publisher_key"),
    titleEn: textOf(raw, "title_en"),
    language: textOf(raw, "language"),
    url: textOrNull(raw, "url"),
    publishedOn: textOrNull(raw, "published_on"),
    isPublishedOnInferred: booleanOf(raw, "published_on_inferred"),
    kind: wordOf(raw, "kind", sourceKinds),
    speakerId: textOrNull(raw, "speaker_id"),
    speakerName: textOrNull(raw, "speaker_name"),
    licence: textOf(raw, "licence"),
    licenceUrl: textOrNull(raw, "licence_url"),
    readExtent: wordOf(raw, "read_extent", readExtents),
    isMirror: booleanOf(raw, "is_mirror"),
    reliabilityNote: textOrNull(raw, "reliability_note"),
    claimCount: numberOf(raw, "claim_count"),
    rowCount: numberOf(raw, "row_count"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
