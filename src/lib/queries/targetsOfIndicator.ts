import { type Qualifier, qualifiers } from "../domain/claim.ts";
import type { Locale } from "../domain/locale.ts";
import { textOf, textOrNull } from "./decode.ts";
import { inLocale, publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** One promise, in the reader's language. A promise without a number is yes or no. */
export interface TargetRecord {
  readonly targetId: string;
  readonly sourceId: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly documentName: string;
  readonly placeName: string;
  readonly targetOn: string | null;
  readonly targetValue: number | null;
  readonly qualifier: Qualifier | null;
  readonly unitId: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
}

/** Promises that an indicator measures, or all for `*`, by due date. */
export const targetsOfIndicator: Query<{ indicatorId: string; locale: Locale }, TargetRecord> = {
  name: "targets-of-indicator",
  params: ["indicatorId", "locale"],
  sql: `SELECT t.target_id, t.source_id, t.indicator_id, ${inLocale("t", "name")} AS name, ${inLocale("d", "name")} AS document_name,
  ${inLocale("p", "name")} AS place_name, t.target_on, CAST(t.target_value AS DOUBLE) AS target_value, t.qualifier, t.unit_id, ${publisherInLocale("s")}, s.url
FROM targets t
JOIN documents d USING (document_id)
JOIN places p ON p.place_id = t.geo
JOIN sources s ON s.source_id = t.source_id
WHERE $indicatorId = '*' OR t.indicator_id = $indicatorId
ORDER BY coalesce(t.target_on, '9999'), t.target_id`,
  toRow: (raw) => {
    const value = raw["target_value"];
    return {
      targetId: textOf(raw, "target_id"),
      sourceId: textOf(raw, "source_id"),
      indicatorId: textOf(raw, "indicator_id"),
      name: textOf(raw, "name"),
      documentName: textOf(raw, "document_name"),
      placeName: textOf(raw, "place_name"),
      targetOn: textOrNull(raw, "target_on"),
      targetValue: typeof value === "number" ? value : null,
      qualifier: qualifiers.find((one) => one === raw["qualifier"]) ?? null,
      unitId: textOf(raw, "unit_id"),
      publisher: textOf(raw, "publisher"),
      sourceUrl: textOrNull(raw, "url"),
    };
  },
  examples: [
    { indicatorId: "policy_step", locale: "kk" },
    { indicatorId: "eco_trees", locale: "ru" },
    { indicatorId: "*", locale: "en" },
  ],
};
