import type { TableYears } from "../lib/queries/tableYears.ts";

/** Writes the years of a table: "2008–2025", or the one year. */
export function formatYears({ firstYear, lastYear }: Pick<TableYears, "firstYear" | "lastYear">): string {
  return firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`;
}
