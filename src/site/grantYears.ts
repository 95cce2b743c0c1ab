import type { GrantStatement } from "../lib/queries/grantStatements.ts";

type Dated = Pick<GrantStatement, "periodStart" | "periodEnd">;

/** Years that a statement is about, the first and the last. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** First and last year of a statement; null when no date was printed. */
export function yearsOfGrant({ periodStart, periodEnd }: Dated): YearSpan | null {
  const [first, last = first] = [periodStart, periodEnd].flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return first === undefined || last === undefined ? null : { first, last };
}

/** Every year that a statement is about, in order. */
export function eachYear(statement: Dated): number[] {
  const span = yearsOfGrant(statement);
  return span === null ? [] : Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
}

/** Stands for the years of statements without a date. */
export const noYear = "none";

/** What the filter of years compares: each year, or `none`. */
export function yearValues(statement: Dated): string[] {
  const years = eachYear(statement).map(String);
  return years.length === 0 ? [noYear] : years;
}

/** Writes years as the shortest list: "2016–2018, 2021". */
export function yearRuns(years: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}
