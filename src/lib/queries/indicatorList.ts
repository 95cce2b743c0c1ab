import type { Locale } from "../domain/locale.ts";
import { booleanOf, numberOf, textOf, textOrNull } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** An indicator with its counts, in the reader's language. */
export interface IndicatorRecord {
  readonly indicatorId: string;
  readonly theme: string;
  readonly measureKind: string;
  readonly unitId: string;
  readonly decimals: number;
  readonly isHeadline: boolean;
  readonly name: string;
  readonly definition: string;
  readonly comparabilityNote: string | null;
  readonly claimCount: number;
  readonly originalCount: number;
  readonly placeCount: number;
  readonly sourceCount: number;
  readonly grantRowCount: number;
  readonly targetCount: number;
}

/** Every indicator with how many claims, places and sources stand behind it. */
export const indicatorList: Query<{ locale: Locale }, IndicatorRecord> = {
  name: "indicator-list",
  params: ["locale"],
  sql: `SELECT i.indicator_id, i.theme, i.measure_kind, i.unit_id, CAST(i.decimals AS DOUBLE) AS decimals, i.headline,
  ${inLocale("i", "name")} AS name,
  ${inLocale("i", "definition")} AS definition,
  ${inLocale("i", "comparability_note")} AS comparability_note,
  CAST((SELECT count(*) FROM claims c WHERE c.indicator_id = i.indicator_id) AS DOUBLE) AS claim_count,
  CAST((SELECT count(*) FROM claims c WHERE c.indicator_id = i.indicator_id AND c.repeats_claim_id IS NULL) AS DOUBLE) AS original_count,
  CAST((SELECT count(DISTINCT c.geo) FROM claims c WHERE c.indicator_id = i.indicator_id) AS DOUBLE) AS place_count,
  CAST((SELECT count(DISTINCT c.source_id) FROM claims c WHERE c.indicator_id = i.indicator_id) AS DOUBLE) AS source_count,
  CAST((SELECT count(*) FROM grants g WHERE g.measure = i.indicator_id) AS DOUBLE) AS grant_row_count,
  CAST((SELECT count(*) FROM targets t WHERE t.indicator_id = i.indicator_id) AS DOUBLE) AS target_count
FROM indicators i
ORDER BY i.indicator_id`,
  toRow: (raw) => ({
    indicatorId: textOf(raw, "indicator_id"),
    theme: textOf(raw, "theme"),
    measureKind: textOf(raw, "measure_kind"),
    unitId: textOf(raw, "unit_id"),
    decimals: numberOf(raw, "decimals"),
    isHeadline: booleanOf(raw, "headline"),
    name: textOf(raw, "name"),
    definition: textOf(raw, "definition"),
    comparabilityNote: textOrNull(raw, "comparability_note"),
    claimCount: numberOf(raw, "claim_count"),
    originalCount: numberOf(raw, "original_count"),
    placeCount: numberOf(raw, "place_count"),
    sourceCount: numberOf(raw, "source_count"),
    grantRowCount: numberOf(raw, "grant_row_count"),
    targetCount: numberOf(raw, "target_count"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
