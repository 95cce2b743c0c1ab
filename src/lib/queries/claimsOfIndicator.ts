import { qualifiers, sourceKinds } from "../domain/claim.ts";
import { type ClaimRecord, readExtents } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import { booleanOf, numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** `*` in a filter means all. */
export const anyValue = "*";

/** `-` as a segment means claims without one. */
export const noSegment = "-";

export interface ClaimFilter extends Readonly<Record<string, string>> {
  readonly indicatorId: string;
  readonly geo: string;
  readonly basisId: string;
  readonly segmentId: string;
  /** First and last year that a period may touch, as `YYYY`; claims without a period pass only with `0000` and `9999`. */
  readonly fromYear: string;
  readonly toYear: string;
  readonly locale: Locale;
}

/**
 * Claims of one indicator with names in the reader's language, in the order of time.
 *
 * Shape   filter → claims, repeats and those that may not be charted included
 */
export const claimsOfIndicator: Query<ClaimFilter, ClaimRecord> = {
  name: "claims-of-indicator",
  params: ["indicatorId", "geo", "basisId", "segmentId", "fromYear", "toYear", "locale"],
  sql: `SELECT c.claim_id, c.indicator_id, c.geo, c.scope_id, c.period_start, c.period_end,
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
LEFT JOIN chart_notes n ON n.chart_note_id = c.chart_note_id
WHERE c.indicator_id = $indicatorId
  AND ($geo = '*' OR c.geo = $geo)
  AND ($basisId = '*' OR c.basis_id = $basisId)
  AND ($segmentId = '*' OR coalesce(c.segment_id, '-') = $segmentId)
  AND left(coalesce(c.period_end, c.period_start, '0000'), 4) >= $fromYear
  AND left(coalesce(c.period_start, c.period_end, '9999'), 4) <= $toYear
ORDER BY coalesce(c.period_end, c.period_start, ''), c.claim_id`,
  toRow: (raw) => ({
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
  }),
  examples: [
    { indicatorId: "emergency_volunteers", geo: "*", basisId: "*", segmentId: "*", fromYear: "2030", toYear: "2031", locale: "en" },
    { indicatorId: "volunteer_organisations", geo: "KZ", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999", locale: "ru" },
    { indicatorId: "volunteers", geo: "KZ", basisId: "ministry", segmentId: "-", fromYear: "2020", toYear: "2024", locale: "kk" },
    { indicatorId: "emergency_volunteers", geo: "*", basisId: "*", segmentId: "event=floods_2024", fromYear: "0000", toYear: "9999", locale: "en" },
    { indicatorId: "volunteers", geo: "KZ-99", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999", locale: "kk" },
  ],
};
