import type { Claim } from "../../lib/domain/claim.ts";
import { periodToSpan } from "../../lib/domain/period.ts";
import { nearestPopulation, type PopulationRow, ratePer1000 } from "../../lib/domain/population.ts";
import { placeStateOn } from "../../lib/domain/region.ts";

/** Rates carry two digits: the round numbers that they are made of carry no more. */
const rateDigits = 2;

/**
 * Finds the population that a claim may be divided by.
 *
 * Shape   claim, population rows of its place → the nearest row in the borders of its day, or null when none lies
 *         within 18 months
 */
export function denominatorOf<T extends PopulationRow>(claim: Pick<Claim, "geo" | "periodStart" | "periodEnd">, population: readonly T[]): T | null {
  const span = periodToSpan(claim.periodStart, claim.periodEnd);
  const end = claim.periodEnd ?? claim.periodStart;
  if (span === null || end === null) return null;
  // A region that lost territory is divided by its inhabitants within the borders of its day.
  const isOldBorders = placeStateOn({ placeId: claim.geo, validFrom: null }, end) === "old_borders";
  return nearestPopulation(
    population.filter((row) => row.isOldBorders === isOldBorders),
    span,
  );
}

/** Rate per 1,000 people, in the digits that rates carry. */
export function toRate(value: number, population: number): number {
  return Number(ratePer1000(value, population).toPrecision(rateDigits));
}
