import type { Table } from "../tables/schema.ts";

/** First and last date, each as precise as it is known: `2024`, `2024-12` or `2024-12-13`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** Columns that say when something was so; dates of printing or adoption are not among them. */
const dateColumns = ["period_start", "period_end", "on_date", "year", "baseline_on", "target_on"];

/** Sorts after every digit, so that a year ends after each of its months. */
const afterDigits = "~";

const endKey = (date: string): string => date.padEnd(10, afterDigits);

/** Names the columns of a table that date what its rows speak about. */
export function dateColumnsOf(table: Table): readonly string[] {
  return dateColumns.filter((name) => name in table.columns);
}

/**
 * Spans dates of mixed precision from the first to the last.
 *
 * Shape   dates → Period, or null when there are none
 */
export function periodOf(dates: readonly string[]): Period | null {
  const [first] = dates;
  if (first === undefined) return null;
  const start = dates.reduce((least, date) => (date < least ? date : least), first);
  const end = dates.reduce((most, date) => (endKey(date) > endKey(most) ? date : most), first);
  return { start, end };
}
