import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** One reading of the World Giving Index, with the place in the reader's language. */
export interface IndexReading {
  readonly sourceId: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly year: number;
  readonly indicatorId: string;
  readonly value: number;
}

/** Readings of the World Giving Index of one source, or of all for `*`, by year, country and indicator. */
export const readingsOfSource: Query<{ sourceId: string; locale: Locale }, IndexReading> = {
  name: "readings-of-source",
  params: ["sourceId", "locale"],
  sql: `SELECT r.source_id, r.place_id, ${inLocale("p", "name")} AS place_name, CAST(r.year AS DOUBLE) AS year, r.indicator_id, CAST(r.value AS DOUBLE) AS value
FROM comparators r
JOIN places p USING (place_id)
WHERE $sourceId = '*' OR r.source_id = $sourceId
ORDER BY r.year, r.place_id, r.indicator_id`,
  toRow: (raw) => ({
    sourceId: textOf(raw, "source_id"),
    placeId: textOf(raw, "place_id"),
    placeName: textOf(raw, "place_name"),
    year: numberOf(raw, "year"),
    indicatorId: textOf(raw, "indicator_id"),
    value: numberOf(raw, "value"),
  }),
  examples: [
    { sourceId: "caf-wgi-2012", locale: "kk" },
    { sourceId: "*", locale: "ru" },
  ],
};
