import { type Qualifier, qualifiers } from "../domain/claim.ts";
import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** One statement about funding, in the reader's language. Never summed. */
export interface GrantRecord {
  readonly grantId: string;
  readonly sourceId: string;
  /** What is counted: an indicator of the site. */
  readonly indicatorId: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly geo: string;
  readonly placeName: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unitId: string;
  readonly status: string;
  readonly basisName: string;
  readonly repeatsGrantId: string | null;
  readonly publisher: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
}

/** Grant rows of one measure, or of all for `*`, in the order of time. */
export const grantRowsOfMeasure: Query<{ indicatorId: string; locale: Locale }, GrantRecord> = {
  name: "grant-rows-of-measure",
  params: ["indicatorId", "locale"],
  sql: `SELECT g.grant_id, g.source_id, g.measure, g.geo, g.programme_id, ${inLocale("pr", "name")} AS programme_name, ${inLocale("p", "name")} AS place_name,
  g.period_start, g.period_end, CAST(g.value AS DOUBLE) AS value, g.qualifier, g.unit_id, g.status,
  ${inLocale("b", "name")} AS basis_name, g.repeats_grant_id, ${publisherInLocale("s")}, s.url, s.published_on
FROM grants g
JOIN programmes pr USING (programme_id)
JOIN places p ON p.place_id = g.geo
JOIN bases b USING (basis_id)
JOIN sources s USING (source_id)
WHERE $indicatorId = '*' OR g.measure = $indicatorId
ORDER BY coalesce(g.period_end, g.period_start, ''), g.grant_id`,
  toRow: (raw) => ({
    grantId: textOf(raw, "grant_id"),
    sourceId: textOf(raw, "source_id"),
    indicatorId: textOf(raw, "measure"),
    programmeId: textOf(raw, "programme_id"),
    programmeName: textOf(raw, "programme_name"),
    geo: textOf(raw, "geo"),
    placeName: textOf(raw, "place_name"),
    periodStart: textOrNull(raw, "period_start"),
    periodEnd: textOrNull(raw, "period_end"),
    value: numberOf(raw, "value"),
    qualifier: wordOf(raw, "qualifier", qualifiers),
    unitId: textOf(raw, "unit_id"),
    status: textOf(raw, "status"),
    basisName: textOf(raw, "basis_name"),
    repeatsGrantId: textOrNull(raw, "repeats_grant_id"),
    publisher: textOf(raw, "publisher"),
    sourceUrl: textOrNull(raw, "url"),
    publishedOn: textOrNull(raw, "published_on"),
  }),
  examples: [
    { indicatorId: "grants_awarded", locale: "kk" },
    { indicatorId: "grant_amount", locale: "en" },
    { indicatorId: "*", locale: "ru" },
  ],
};
