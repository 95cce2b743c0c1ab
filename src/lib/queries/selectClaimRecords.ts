import { qualifiers, sourceKinds } from "../domain/claim.ts";
import { type ClaimRecord, readExtents } from "../domain/claimRecord.ts";
import { booleanOf, numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { RawRow } from "./query.ts";

/** SQL of claims with names in the language `$locale`: what each query of claims begins with, before its own WHERE. */
export const selectClaimRecords = `SELECT c.claim_id, c.indicator_id, c.geo, c.scope_id, c.period_start, c.period_end,
  CAST(c.value AS DOUBLE) AS value, c.qualifier, c.unit_id, c.basis_id, c.segment_id,
  c.repeats_claim_id, c.chartable, c.chart_note_id, c.break_before, s.kind AS source_kind, s.published_on,
  ${inLocale("p", "name")} AS place_name,
  ${inLocale("sc", "name")} AS scope_name,
  ${inLocale("b", "name")} AS basis_name,
  ${inLocale("sg", "name")} AS segment_name,
  ${inLocale("sp", "name")} AS speaker_name,
  ${inLocale("n", "text")} AS chart_note,
  ${inLocale("c", "notes")} AS notes,
  c.period_inferred, c.as_printed, c.as_printed_read, c.source_id,
  ${publisherInLocale("s")}, s.title_en, s.language, s.url, s.published_on_inferred, s.read_extent
FROM claims c
JOIN sources s USING (source_id)
JOIN places p ON p.place_id = c.geo
JOIN bases b USING (basis_id)
LEFT JOIN segments sg ON sg.segment_id = c.segment_id
LEFT JOIN scopes sc ON sc.scope_id = c.scope_id
LEFT JOIN speakers sp ON sp.speaker_id = c.speaker_id
LEFT JOIN chart_notes n ON n.chart_note_id = c.chart_note_id`;

/** Reads a row of `selectClaimRecords`. */
export function toClaimRecord(raw: RawRow): ClaimRecord {
  return {
    claimId: textOf(raw, "claim_id"),
    indicatorId: textOf(raw, "indicator_id"),
    geo: textOf(raw, "geo"),
    scopeId: textOrNull(raw, "scope_id"),
    periodStart: textOrNull(raw, "period_start"),
    periodEnd: textOrNull(raw, "period_end"),
    value: numberOf(raw, "value"),
    qualifier: wordOf(raw, "qualifier", qualifiers),
    unitId: textOf(raw, "unit_id"),
    basisId: textOf(raw, "basis_id"),
    segmentId: textOrNull(raw, "segment_id"),
    repeatsClaimId: textOrNull(raw, "repeats_claim_id"),
    isChartable: booleanOf(raw, "chartable"),
    chartNoteId: textOrNull(raw, "chart_note_id"),
    isBreakBefore: booleanOf(raw, "break_before"),
    sourceKind: wordOf(raw, "source_kind", sourceKinds),
    publishedOn: textOrNull(raw, "published_on"),
    placeName: textOf(raw, "place_name"),
    scopeName: textOrNull(raw, "scope_name"),
    basisName: textOf(raw, "basis_name"),
    segmentName: textOrNull(raw, "segment_name"),
    speakerName: textOrNull(raw, "speaker_name"),
    chartNote: textOrNull(raw, "chart_note"),
    notes: textOrNull(raw, "notes"),
    isPeriodInferred: booleanOf(raw, "period_inferred"),
    asPrinted: textOf(raw, "as_printed"),
    isAsPrintedRead: booleanOf(raw, "as_printed_read"),
    sourceId: textOf(raw, "source_id"),
    publisher: textOf(raw, "publisher"),
    sourceTitleEn: textOf(raw, "title_en"),
    sourceLanguage: textOf(raw, "language"),
    sourceUrl: textOrNull(raw, "url"),
    isPublishedOnInferred: booleanOf(raw, "published_on_inferred"),
    readExtent: wordOf(raw, "read_extent", readExtents),
  };
}
