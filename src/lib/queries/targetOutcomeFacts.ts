import { type Qualifier, qualifiers } from "../domain/claim.ts";
import type { Locale } from "../domain/locale.ts";
import type { OutcomeFacts, OutcomeKind } from "../progress/verdictTypes.ts";
import { outcomeKind } from "../tables/enums.ts";
import { keysOf, numberOrNull, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";
import { type RowSource, sourceOf } from "./sourceOf.ts";

/** One row that speaks to a promise, with its number or event and its source, in the reader's language. */
export interface TargetOutcomeRecord extends OutcomeFacts, RowSource {
  readonly targetId: string;
  /** Of claim, grant and milestone one is filled, or none when a source alone speaks. */
  readonly claimId: string | null;
  readonly grantId: string | null;
  readonly milestoneId: string | null;
  readonly indicatorId: string | null;
  readonly placeName: string | null;
  readonly basisName: string | null;
  readonly asPrinted: string | null;
  /** What happened; only of a milestone. */
  readonly title: string | null;
  readonly notes: string | null;
}

/** What speaks to each promise, in the order of time. A number is known from the day on which its source appeared. */
export const targetOutcomeFacts: Query<{ locale: Locale }, TargetOutcomeRecord> = {
  name: "target-outcome-facts",
  params: ["locale"],
  sql: `SELECT o.target_id, coalesce(o.claim_id, o.grant_id, o.milestone_id, o.outcome_source_id) AS outcome_id,
  CASE WHEN o.claim_id IS NOT NULL THEN 'claim' WHEN o.grant_id IS NOT NULL THEN 'grant' WHEN o.milestone_id IS NOT NULL THEN 'milestone' ELSE 'source' END AS kind,
  o.claim_id, o.grant_id, o.milestone_id, o.outcome_kind, s.source_id,
  CAST(coalesce(c.value, g.value) AS DOUBLE) AS value, coalesce(c.qualifier, g.qualifier) AS qualifier, coalesce(c.unit_id, g.unit_id) AS unit_id,
  coalesce(c.period_start, g.period_start, m.on_date, o.outcome_on) AS period_start,
  coalesce(c.period_end, g.period_end, m.on_date, o.outcome_on) AS period_end,
  coalesce(c.indicator_id, g.measure) AS indicator_id, coalesce(c.as_printed, g.as_printed) AS as_printed,
  b.basis_id, ${inLocale("b", "name")} AS basis_name, ${inLocale("p", "name")} AS place_name, ${inLocale("m", "title")} AS title,
  coalesce(${inLocale("c", "notes")}, ${inLocale("g", "notes")}) AS notes,
  ${publisherInLocale("s")}, s.title_en, s.language, s.url, s.published_on
FROM target_outcomes o
LEFT JOIN claims c USING (claim_id)
LEFT JOIN grants g USING (grant_id)
LEFT JOIN milestones m USING (milestone_id)
JOIN sources s ON s.source_id = coalesce(c.source_id, g.source_id, m.source_id, o.outcome_source_id)
LEFT JOIN bases b ON b.basis_id = coalesce(c.basis_id, g.basis_id)
LEFT JOIN places p ON p.place_id = coalesce(c.geo, g.geo)
ORDER BY o.target_id, coalesce(c.period_end, g.period_end, m.on_date, o.outcome_on, '9999'), outcome_id`,
  toRow: (raw) => ({
    ...sourceOf(raw),
    targetId: textOf(raw, "target_id"),
    outcomeId: textOf(raw, "outcome_id"),
    kind: wordOf(raw, "kind", ["claim", "grant", "milestone", "source"] as const),
    claimId: textOrNull(raw, "claim_id"),
    grantId: textOrNull(raw, "grant_id"),
    milestoneId: textOrNull(raw, "milestone_id"),
    outcomeKind: raw["outcome_kind"] === null ? null : wordOf<OutcomeKind>(raw, "outcome_kind", keysOf(outcomeKind)),
    value: numberOrNull(raw, "value"),
    qualifier: raw["qualifier"] === null ? null : wordOf<Qualifier>(raw, "qualifier", qualifiers),
    unitId: textOrNull(raw, "unit_id"),
    basisId: textOrNull(raw, "basis_id"),
    periodStart: textOrNull(raw, "period_start"),
    periodEnd: textOrNull(raw, "period_end"),
    knownOn: textOrNull(raw, "published_on"),
    indicatorId: textOrNull(raw, "indicator_id"),
    placeName: textOrNull(raw, "place_name"),
    basisName: textOrNull(raw, "basis_name"),
    asPrinted: textOrNull(raw, "as_printed"),
    title: textOrNull(raw, "title"),
    notes: textOrNull(raw, "notes"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
