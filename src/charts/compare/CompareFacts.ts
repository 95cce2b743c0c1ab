import type { ClaimRecord, UnitForms } from "../../lib/domain/claimRecord.ts";
import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";

/** A region that may be chosen. */
export interface ComparePlace {
  readonly placeId: string;
  readonly name: string;
  readonly short: string;
}

/** Names that rows need, in the reader's language. */
export interface CompareFacts {
  readonly places: readonly ComparePlace[];
  /** Names of the indicators that have numbers of regions, by id. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly units: readonly UnitForms[];
}

/** What the build leaves in the page: names, and the numbers of the first choice. */
export interface CompareData {
  readonly facts: CompareFacts;
  readonly claims: readonly ClaimRecord[];
  readonly population: readonly RegionPopulation[];
}
