import { regionalPopulation, type RegionPopulation } from "../lib/queries/regionalPopulation.ts";
import { runnerOf } from "./keptReleases.ts";
import { oncePerRelease } from "./oncePerRelease.ts";

/** Inhabitants of every region on every date in a release (null: as published now): maps divide by the same that the comparison shows. */
export const regionInhabitants = oncePerRelease(async (version, locale): Promise<readonly RegionPopulation[]> =>
  (await runnerOf(version))(regionalPopulation, { locale }),
);
