import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";
import type { MapFrame } from "./MapFrame.ts";

/** What the build leaves in the page of maps: the country, the numbers of the first slice, and what they may be divided by. */
export interface MapRows {
  readonly frame: MapFrame;
  readonly claims: readonly ClaimRecord[];
  readonly population: readonly RegionPopulation[];
}
