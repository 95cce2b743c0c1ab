import { dateToSpan, type DaySpan, gapDays } from "./period.ts";

/** Inhabitants of a place on a date. */
export interface PopulationRow {
  readonly geo: string;
  readonly onDate: string;
  readonly population: number;
  /** Counted in the borders before 8 June 2022. */
  readonly isOldBorders: boolean;
  readonly sourceId: string;
}

/** A population row older or younger than this is no denominator (18 months). */
export const populationMaxGapDays = 548;

/**
 * Finds the population row nearest to a period.
 *
 * Shape   rows of one place, span → row, or null when none lies within 18 months;
 *         of two equally near the later one, of two on one day the last source by id: the one that pages show
 */
export function nearestPopulation<T extends PopulationRow>(rows: readonly T[], span: DaySpan): T | null {
  const ranked = rows
    .map((row) => ({ row, gap: gapDays(dateToSpan(row.onDate), span) }))
    .filter(({ gap }) => gap <= populationMaxGapDays)
    .sort((a, b) => a.gap - b.gap || (a.row.onDate > b.row.onDate ? -1 : a.row.onDate < b.row.onDate ? 1 : a.row.sourceId > b.row.sourceId ? -1 : 1));
  return ranked[0]?.row ?? null;
}

/**
 * Rate per 1,000 inhabitants.
 *
 * Units   count and people → per 1,000 people
 * Errors  RangeError when the population is not positive
 */
export function ratePer1000(count: number, population: number): number {
  if (!(population > 0)) throw new RangeError(`population: got ${population}, expected a positive number. Correct the row`);
  return (count / population) * 1000;
}
