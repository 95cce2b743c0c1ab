import type { Locale } from "../domain/locale.ts";
import { documentKind, tallyGroup } from "../tables/enums.ts";
import { keysOf, numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";
import { type RowSource, sourceOf } from "./sourceOf.ts";

/** A document that sets targets, with their number and its source, in the reader's language. */
export interface DocumentListRecord extends RowSource {
  readonly documentId: string;
  readonly kind: keyof typeof documentKind;
  readonly tallyGroup: keyof typeof tallyGroup;
  readonly name: string;
  readonly adoptedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Who answers for it; null when what was read does not say. */
  readonly responsible: string | null;
  readonly targetCount: number;
  readonly speakerName: string | null;
}

/** Every document that sets targets, the earliest first. */
export const documentList: Query<{ locale: Locale }, DocumentListRecord> = {
  name: "document-list",
  params: ["locale"],
  sql: `SELECT d.document_id, d.kind, d.tally_group, ${inLocale("d", "name")} AS name, d.adopted_on, d.valid_from, d.valid_to,
  ${inLocale("d", "responsible")} AS responsible,
  CAST((SELECT count(*) FROM targets t WHERE t.document_id = d.document_id) AS DOUBLE) AS target_count,
  d.source_id, ${publisherInLocale("s")}, ${inLocale("sp", "name")} AS speaker_name, s.title_en, s.language, s.url, s.published_on
FROM documents d
JOIN sources s USING (source_id)
LEFT JOIN speakers sp ON sp.speaker_id = s.speaker_id
ORDER BY coalesce(d.valid_from, d.adopted_on, '9999'), d.document_id`,
  toRow: (raw) => ({
    ...sourceOf(raw),
    documentId: textOf(raw, "document_id"),
    kind: wordOf(raw, "kind", keysOf(documentKind)),
    tallyGroup: wordOf(raw, "tally_group", keysOf(tallyGroup)),
    name: textOf(raw, "name"),
    adoptedOn: textOrNull(raw, "adopted_on"),
    validFrom: textOrNull(raw, "valid_from"),
    validTo: textOrNull(raw, "valid_to"),
    responsible: textOrNull(raw, "responsible"),
    targetCount: numberOf(raw, "target_count"),
    speakerName: textOrNull(raw, "speaker_name"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
