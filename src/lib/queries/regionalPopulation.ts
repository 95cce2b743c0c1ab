import { type Qualifier, qualifiers } from "../domain/claim.ts";
import type { Locale } from "../domain/locale.ts";
import type { PopulationRow } from "../domain/population.ts";
import { booleanOf, numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { publisherInLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** Inhabitants of a region on a date, and who printed it. */
export interface RegionPopulation extends PopulationRow {
  readonly qualifier: Qualifier;
  readonly publisher: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
}

/** Every population row of the regions, in old and present borders, by time, region and source. */
export const regionalPopulation: Query<{ locale: Locale }, RegionPopulation> = {
  name: "regional-population",
  params: ["locale"],
  sql: `SELECT p.place_id, p.on_date, CAST(p.population AS DOUBLE) AS population, p.qualifier, p.borders_before_2022, p.source_id,
  ${publisherInLocale("s")}, s.url, s.published_on
FROM population p
JOIN regions r USING (place_id)
JOIN sources s ON s.source_id = p.source_id
ORDER BY p.on_date, p.place_id, p.source_id`,
  toRow: (raw) => ({
    geo: textOf(raw, "place_id"),
    onDate: textOf(raw, "on_date"),
    population: numberOf(raw, "population"),
    isOldBorders: booleanOf(raw, "borders_before_2022"),
    sourceId: textOf(raw, "source_id"),
    qualifier: wordOf(raw, "qualifier", qualifiers),
    publisher: textOf(raw, "publisher"),
    sourceUrl: textOrNull(raw, "url"),
    publishedOn: textOrNull(raw, "published_on"),
  }),
  examples: [{ locale: "kk" }, { locale: "ru" }, { locale: "en" }],
};
