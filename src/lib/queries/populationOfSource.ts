import { type Qualifier, qualifiers } from "../domain/claim.ts";
import type { Locale } from "../domain/locale.ts";
import { booleanOf, numberOf, textOf, textOrNull, wordOf } from "./decode.ts";
import { inLocale } from "./inLocale.ts";
import type { Query } from "./query.ts";

/** Inhabitants of a place on a date as one source says, in the reader's language. */
export interface PopulationReading {
  readonly sourceId: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly onDate: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Counted in the borders before 8 June 2022. */
  readonly isOldBorders: boolean;
  readonly notes: string | null;
}

/** Population rows of one source, or of all for `*`, by date and place. */
export const populationOfSource: Query<{ sourceId: string; locale: Locale }, PopulationReading> = {
  name: "population-of-source",
  params: ["sourceId", "locale"],
  sql: `SELECT n.source_id, n.place_id, ${inLocale("p", "name")} AS place_name, n.on_date, CAST(n.population AS DOUBLE) AS value, n.qualifier,
  n.borders_before_2022, ${inLocale("n", "notes")} AS notes
FROM population n
JOIN places p USING (place_id)
WHERE $sourceId = '*' OR n.source_id = $sourceId
ORDER BY n.on_date, n.place_id, n.source_id`,
  toRow: (raw) => ({
    sourceId: textOf(raw, "source_id"),
    placeId: textOf(raw, "place_id"),
    placeName: textOf(raw, "place_name"),
    onDate: textOf(raw, "on_date"),
    value: numberOf(raw, "value"),
    qualifier: wordOf(raw, "qualifier", qualifiers),
    isOldBorders: booleanOf(raw, "borders_before_2022"),
    notes: textOrNull(raw, "notes"),
  }),
  examples: [
    { sourceId: "okz-kazpop", locale: "kk" },
    { sourceId: "*", locale: "en" },
  ],
};
