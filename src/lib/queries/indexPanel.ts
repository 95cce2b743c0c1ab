import type { Locale } from "../domain/locale.ts";
import { numberOf, textOf, textOrNull } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** One country's reading of a survey year, with the edition that prints it. */
export interface PanelReading {
  readonly placeId: string;
  readonly placeName: string;
  readonly year: number;
  readonly value: number;
  readonly sourceId: string;
  readonly sourceTitleEn: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
}

/** Readings of one measure of the World Giving Index for countries, by country and year; the world as a whole is none. */
export const indexPanel: Query<{ indicatorId: string; locale: Locale }, PanelReading> = {
  name: "index-panel",
  params: ["indicatorId", "locale"],
  sql: `SELECT r.place_id, ${inLocale("p", "name")} AS place_name, CAST(r.year AS DOUBLE) AS year, CAST(r.value AS DOUBLE) AS value,
  r.source_id, s.title_en, s.url, s.published_on
FROM comparators r
JOIN places p USING (place_id)
JOIN sources s USING (source_id)
WHERE r.indicator_id = $indicatorId AND p.kind = 'country'
ORDER BY r.place_id, r.year`,
  toRow: (raw) => ({
    placeId: textOf(raw, "place_id"),
    placeName: textOf(raw, "place_name"),
    year: numberOf(raw, "year"),
    value: numberOf(raw, "value"),
    sourceId: textOf(raw, "source_id"),
    sourceTitleEn: textOf(raw, "title_en"),
    sourceUrl: textOrNull(raw, "url"),
    publishedOn: textOrNull(raw, "published_on"),
  }),
  examples: [
    { indicatorId: "wgi_volunteered_time", locale: "kk" },
    { indicatorId: "wgi_score", locale: "ru" },
  ],
};
