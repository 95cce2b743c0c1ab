import type { PopulationRow } from "../lib/domain/population.ts";
import { populationOf } from "../lib/queries/populationOf.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePer } from "./oncePer.ts";

/** Inhabitants of a place on every date in a release (null: as published now): many charts divide by the same. */
export const inhabitantsOf = oncePer(async (version: string | null, geo: string): Promise<readonly PopulationRow[]> =>
  (await runnerOf(version))(populationOf, { geo }),
);
