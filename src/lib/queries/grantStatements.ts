import { type Qualifier, qualifiers, type SourceKind, sourceKinds } from "../domain/claim.ts";
import { type ReadExtent, readExtents } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import { booleanOf, numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";
import { type RowSource, sourceOf } from "./sourceOf.ts";

/** How far the money or project of a statement had come. */
export const grantStatuses = ["planned", "awarded", "paid", "reported"] as const;
export type GrantStatusId = (typeof grantStatuses)[number];

/** One statement about funding with everything that a reader is told of it, names in the reader's language. Never summed. */
export interface GrantStatement extends RowSource {
  readonly grantId: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly kind: string;
  readonly funderName: string;
  readonly geo: string;
  readonly placeName: string;
  readonly scopeId: string | null;
  readonly scopeName: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** What is counted: an indicator of the site. */
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unitId: string;
  readonly asPrinted: string;
  readonly directionId: string | null;
  readonly directionName: string | null;
  readonly status: GrantStatusId;
  readonly isVolunteerGrant: boolean;
  readonly basisId: string;
  readonly basisName: string;
  readonly segmentId: string | null;
  readonly segmentName: string | null;
  readonly repeatsGrantId: string | null;
  readonly isChartable: boolean;
  readonly chartNoteId: string | null;
  readonly chartNote: string | null;
  readonly notes: string | null;
  readonly sourceKind: SourceKind;
  /** Terms of the source: a row of licences.csv. */
  readonly sourceLicenceId: string;
  readonly isPublishedOnInferred: boolean;
  readonly readExtent: ReadExtent;
  /** Who speaks in the source, where somebody does. */
  readonly speakerName: string | null;
}

/** Every statement about funding, repeats included, in the order of time; those without a period stand first. */
export const grantStatements: Query<{ locale: Locale }, GrantStatement> = {
  name: "grant-statements",
  params: ["locale"],
  sql: `SELECT g.grant_id, g.programme_id, ${inLocale("pr", "name")} AS programme_name, pr.kind, ${inLocale("f", "name")} AS funder_name,
  g.geo, ${inLocale("p", "name")} AS place_name, g.scope_id, ${inLocale("sc", "name")} AS scope_name,
  g.period_start, g.period_end, g.measure, ${inLocale("i", "name")} AS indicator_name,
  CAST(g.value AS DOUBLE) AS value, g.qualifier, g.unit_id, g.as_printed,
  g.direction_id, ${inLocale("d", "name")} AS direction_name, g.status, g.is_volunteer_grant,
  g.basis_id, ${inLocale("b", "name")} AS basis_name, g.segment_id, ${inLocale("sg", "name")} AS segment_name,
  g.repeats_grant_id, g.chartable, g.chart_note_id, ${inLocale("n", "text")} AS chart_note, ${inLocale("g", "notes")} AS notes,
  g.source_id, s.kind AS source_kind, s.licence_id, s.title_en, s.language, s.url, ${publisherInLocale("s")}, s.published_on, s.published_on_inferred, s.read_extent,
  ${inLocale("sp", "name")} AS speaker_name
FROM grants g
JOIN programmes pr USING (programme_id)
JOIN funders f ON f.funder_id = g.funder_id
JOIN places p ON p.place_id = g.geo
JOIN indicators i ON i.indicator_id = g.measure
JOIN bases b USING (basis_id)
JOIN sources s USING (source_id)
LEFT JOIN scopes sc ON sc.scope_id = g.scope_id
LEFT JOIN directions d ON d.direction_id = g.direction_id
LEFT JOIN segments sg ON sg.segment_id = g.segment_id
LEFT JOIN chart_notes n ON n.chart_note_id = g.chart_note_id
LEFT JOIN speakers sp ON sp.speaker_id = s.speaker_id
ORDER BY coalesce(g.period_end, g.period_start, ''), g.grant_id`,
  toRow: (raw) => ({
    ...sourceOf(raw),
    grantId: textOf(raw, "grant_id"),
    programmeId: textOf(raw, "programme_id"),
    programmeName: textOf(raw, "programme_name"),
    kind: textOf(raw, "kind"),
    funderName: textOf(raw, "funder_name"),
    geo: textOf(raw, "geo"),
    placeName: textOf(raw, "place_name"),
    scopeId: textOrNull(raw, "scope_id"),
    scopeName: textOrNull(raw, "scope_name"),
    periodStart: textOrNull(raw, "period_start"),
    periodEnd: textOrNull(raw, "period_end"),
    indicatorId: textOf(raw, "measure"),
    indicatorName: textOf(raw, "indicator_name"),
    value: numberOf(raw, "value"),
    qualifier: wordOf(raw, "qualifier", qualifiers),
    unitId: textOf(raw, "unit_id"),
    asPrinted: textOf(raw, "as_printed"),
    directionId: textOrNull(raw, "direction_id"),
    directionName: textOrNull(raw, "direction_name"),
    status: wordOf(raw, "status", grantStatuses),
    isVolunteerGrant: booleanOf(raw, "is_volunteer_grant"),
    basisId: textOf(raw, "basis_id"),
    basisName: textOf(raw, "basis_name"),
    segmentId: textOrNull(raw, "segment_id"),
    segmentName: textOrNull(raw, "segment_name"),
    repeatsGrantId: textOrNull(raw, "repeats_grant_id"),
    isChartable: booleanOf(raw, "chartable"),
    chartNoteId: textOrNull(raw, "chart_note_id"),
    chartNote: textOrNull(raw, "chart_note"),
    notes: textOrNull(raw, "notes"),
    sourceKind: wordOf(raw, "source_kind", sourceKinds),
    sourceLicenceId: textOf(raw, "licence_id"),
    isPublishedOnInferred: booleanOf(raw, "published_on_inferred"),
    readExtent: wordOf(raw, "read_extent", readExtents),
    speakerName: textOrNull(raw, "speaker_name"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
