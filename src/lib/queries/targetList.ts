import { type Qualifier, qualifiers } from "../domain/claim.ts";
import type { Locale } from "../domain/locale.ts";
import type { TargetFacts } from "../progress/verdictTypes.ts";
import { documentKind, reportedStatus, tallyGroup, theme, unitMeasure } from "../tables/enums.ts";
import { keysOf, numberOrNull, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query, RawRow } from "./query.ts";
import { type RowSource, sourceOf } from "./sourceOf.ts";

/** One promise with all that a verdict and its card need, in the reader's language. */
export interface TargetListRecord extends TargetFacts, RowSource {
  readonly name: string;
  /** Four words of the print at most; null when nothing countable was printed. */
  readonly asPrinted: string | null;
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly theme: keyof typeof theme;
  readonly geo: string;
  readonly placeName: string;
  /** The place as it stands in a sentence: "in Pavlodar Region". */
  readonly inPlace: string;
  readonly documentId: string;
  readonly documentName: string;
  readonly documentKind: keyof typeof documentKind;
  readonly tallyGroup: keyof typeof tallyGroup;
  readonly unitMeasure: keyof typeof unitMeasure;
  readonly basisName: string | null;
  /** Unit in which the baseline was printed: of a promise to multiply that of the indicator, else the target's own. */
  readonly baselineUnitId: string;
  readonly reportedStatus: keyof typeof reportedStatus;
  readonly statusReason: string | null;
  /** Why the computed verdict differs from the reported status; null where they agree. */
  readonly difference: string | null;
  /** Who answers for the document; null when what was read does not say. */
  readonly responsible: string | null;
  readonly speakerName: string | null;
}

function toFacts(raw: RawRow): TargetFacts {
  const qualifier = textOrNull(raw, "qualifier");
  return {
    targetId: textOf(raw, "target_id"),
    kind: wordOf(raw, "target_kind", ["yes_no", "numeric", "unnumbered"] as const),
    better: wordOf(raw, "better", ["up", "down", "neutral"] as const),
    unitId: textOf(raw, "unit_id"),
    basisId: textOrNull(raw, "basis_id"),
    baselineOn: textOrNull(raw, "baseline_on"),
    baselineValue: numberOrNull(raw, "baseline_value"),
    targetOn: textOrNull(raw, "target_on"),
    targetValue: numberOrNull(raw, "target_value"),
    qualifier: qualifier === null ? null : wordOf<Qualifier>(raw, "qualifier", qualifiers),
    startsOn: textOrNull(raw, "starts_on"),
    promisedOn: textOrNull(raw, "promised_on"),
  };
}

/** Every promise, by document and due date; it counts as made when its source appeared, or else when its document was adopted. */
export const targetList: Query<{ locale: Locale }, TargetListRecord> = {
  name: "target-list",
  params: ["locale"],
  sql: `SELECT t.target_id, CASE WHEN t.unit_id = 'yes_no' THEN 'yes_no' WHEN t.target_value IS NULL THEN 'unnumbered' ELSE 'numeric' END AS target_kind,
  i.better, t.unit_id, t.basis_id, t.baseline_on, CAST(t.baseline_value AS DOUBLE) AS baseline_value,
  t.target_on, CAST(t.target_value AS DOUBLE) AS target_value, t.qualifier,
  d.valid_from AS starts_on, coalesce(s.published_on, d.adopted_on) AS promised_on,
  ${inLocale("t", "name")} AS name, t.as_printed, t.indicator_id, ${inLocale("i", "name")} AS indicator_name, i.theme,
  t.geo, ${inLocale("p", "name")} AS place_name, ${inLocale("p", "in")} AS in_place,
  t.document_id, ${inLocale("d", "name")} AS document_name, d.kind AS document_kind, d.tally_group,
  u.measure AS unit_measure, CASE WHEN t.unit_id = 'times' THEN i.unit_id ELSE t.unit_id END AS baseline_unit_id, ${inLocale("b", "name")} AS basis_name,
  t.reported_status, ${inLocale("t", "status_reason")} AS status_reason, ${inLocale("t", "difference")} AS difference,
  ${inLocale("d", "responsible")} AS responsible,
  t.source_id, ${publisherInLocale("s")}, ${inLocale("sp", "name")} AS speaker_name, s.title_en, s.language, s.url, s.published_on
FROM targets t
JOIN documents d USING (document_id)
JOIN indicators i USING (indicator_id)
JOIN places p ON p.place_id = t.geo
JOIN units u ON u.unit_id = t.unit_id
JOIN sources s ON s.source_id = t.source_id
LEFT JOIN bases b ON b.basis_id = t.basis_id
LEFT JOIN speakers sp ON sp.speaker_id = s.speaker_id
ORDER BY t.document_id, coalesce(t.target_on, '9999'), t.target_id`,
  toRow: (raw) => ({
    ...toFacts(raw),
    ...sourceOf(raw),
    name: textOf(raw, "name"),
    asPrinted: textOrNull(raw, "as_printed"),
    indicatorId: textOf(raw, "indicator_id"),
    indicatorName: textOf(raw, "indicator_name"),
    theme: wordOf(raw, "theme", keysOf(theme)),
    geo: textOf(raw, "geo"),
    placeName: textOf(raw, "place_name"),
    inPlace: textOf(raw, "in_place"),
    documentId: textOf(raw, "document_id"),
    documentName: textOf(raw, "document_name"),
    documentKind: wordOf(raw, "document_kind", keysOf(documentKind)),
    tallyGroup: wordOf(raw, "tally_group", keysOf(tallyGroup)),
    unitMeasure: wordOf(raw, "unit_measure", keysOf(unitMeasure)),
    basisName: textOrNull(raw, "basis_name"),
    baselineUnitId: textOf(raw, "baseline_unit_id"),
    reportedStatus: wordOf(raw, "reported_status", keysOf(reportedStatus)),
    statusReason: textOrNull(raw, "status_reason"),
    difference: textOrNull(raw, "difference"),
    responsible: textOrNull(raw, "responsible"),
    speakerName: textOrNull(raw, "speaker_name"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
