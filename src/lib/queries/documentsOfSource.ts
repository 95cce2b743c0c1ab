import type { Locale } from "../domain/locale.ts";
import { textOf, textOrNull } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** A document that sets targets, as one source tells of it, in the reader's language. */
export interface DocumentRecord {
  readonly documentId: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly name: string;
  readonly adoptedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Documents told of by one source, or by all for `*`. */
export const documentsOfSource: Query<{ sourceId: string; locale: Locale }, DocumentRecord> = {
  name: "documents-of-source",
  params: ["sourceId", "locale"],
  sql: `SELECT d.document_id, d.source_id, d.kind, ${inLocale("d", "name")} AS name, d.adopted_on, d.valid_from, d.valid_to
FROM documents d
WHERE $sourceId = '*' OR d.source_id = $sourceId
ORDER BY d.document_id`,
  toRow: (raw) => ({
    documentId: textOf(raw, "document_id"),
    sourceId: textOf(raw, "source_id"),
    kind: textOf(raw, "kind"),
    name: textOf(raw, "name"),
    adoptedOn: textOrNull(raw, "adopted_on"),
    validFrom: textOrNull(raw, "valid_from"),
    validTo: textOrNull(raw, "valid_to"),
  }),
  examples: [
    { sourceId: "seed-altyalash-2024", locale: "kk" },
    { sourceId: "*", locale: "ru" },
  ],
};
