import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf, textOrNull } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** A region with names in the reader's language and what was found about it. */
export interface RegionRecord {
  readonly placeId: string;
  readonly name: string;
  /** The name as it stands in a sentence: "in Pavlodar Region". */
  readonly inPlace: string;
  readonly adminCentre: string;
  readonly areaKm2: number;
  readonly areaNote: string | null;
  readonly areaSourceId: string;
  /** First day in its present form; null when it was not formed since 2018. */
  readonly validFrom: string | null;
  readonly predecessorId: string | null;
  readonly predecessorName: string | null;
  readonly claimCount: number;
  readonly indicatorCount: number;
  readonly sourceCount: number;
}

/** The 20 regions with their counts of claims, by code; repeats are counted too. */
export const regionList: Query<{ locale: Locale }, RegionRecord> = {
  name: "region-list",
  params: ["locale"],
  sql: `SELECT r.place_id, ${inLocale("p", "name")} AS name, ${inLocale("p", "in")} AS in_place, ${inLocale("r", "admin_centre")} AS admin_centre,
  CAST(r.area_km2 AS DOUBLE) AS area_km2, ${inLocale("r", "area_note")} AS area_note, r.area_source_id, r.valid_from, r.predecessor_id,
  ${inLocale("before", "name")} AS predecessor_name,
  CAST(count(c.claim_id) AS DOUBLE) AS claim_count,
  CAST(count(DISTINCT c.indicator_id) AS DOUBLE) AS indicator_count,
  CAST(count(DISTINCT c.source_id) AS DOUBLE) AS source_count
FROM regions r
JOIN places p USING (place_id)
LEFT JOIN places before ON before.place_id = r.predecessor_id
LEFT JOIN claims c ON c.geo = r.place_id
GROUP BY ALL
ORDER BY r.place_id`,
  toRow: (raw) => ({
    placeId: textOf(raw, "place_id"),
    name: textOf(raw, "name"),
    inPlace: textOf(raw, "in_place"),
    adminCentre: textOf(raw, "admin_centre"),
    areaKm2: numberOf(raw, "area_km2"),
    areaNote: textOrNull(raw, "area_note"),
    areaSourceId: textOf(raw, "area_source_id"),
    validFrom: textOrNull(raw, "valid_from"),
    predecessorId: textOrNull(raw, "predecessor_id"),
    predecessorName: textOrNull(raw, "predecessor_name"),
    claimCount: numberOf(raw, "claim_count"),
    indicatorCount: numberOf(raw, "indicator_count"),
    sourceCount: numberOf(raw, "source_count"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
