import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf, textOrNull } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** Area of a region as one source says, in the reader's language. */
export interface AreaReading {
  readonly sourceId: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly areaKm2: number;
  readonly notes: string | null;
}

/** Areas of regions that were taken from one source, or from all for `*`, by code. */
export const areasOfSource: Query<{ sourceId: string; locale: Locale }, AreaReading> = {
  name: "areas-of-source",
  params: ["sourceId", "locale"],
  sql: `SELECT r.area_source_id, r.place_id, ${inLocale("p", "name")} AS place_name, CAST(r.area_km2 AS DOUBLE) AS area_km2,
  ${inLocale("r", "area_note")} AS notes
FROM regions r
JOIN places p USING (place_id)
WHERE r.area_source_id IS NOT NULL AND ($sourceId = '*' OR r.area_source_id = $sourceId)
ORDER BY r.place_id`,
  toRow: (raw) => ({
    sourceId: textOf(raw, "area_source_id"),
    placeId: textOf(raw, "place_id"),
    placeName: textOf(raw, "place_name"),
    areaKm2: numberOf(raw, "area_km2"),
    notes: textOrNull(raw, "notes"),
  }),
  examples: [
    { sourceId: "wiki-de-nkr", locale: "kk" },
    { sourceId: "*", locale: "en" },
  ],
};
