import type { PopulationRow } from "../domain/population.ts";
import { booleanOf, numberOf, textOf } from "./decode.ts";
import type { Query } from "./query.ts";

/** Population rows of one place in old and present borders, in the order of time. */
export const populationOf: Query<{ geo: string }, PopulationRow> = {
  name: "population-of",
  params: ["geo"],
  sql: `SELECT place_id, on_date, CAST(population AS DOUBLE) AS population, borders_before_2022, source_id
FROM population
WHERE place_id = $geo
ORDER BY on_date, source_id`,
  toRow: (raw) => ({
    geo: textOf(raw, "place_id"),
    onDate: textOf(raw, "on_date"),
    population: numberOf(raw, "population"),
    isOldBorders: booleanOf(raw, "borders_before_2022"),
    sourceId: textOf(raw, "source_id"),
  }),
  examples: [{ geo: "KZ" }, { geo: "KZ-10" }, { geo: "KZ-63" }, { geo: "KZ-55" }],
};
