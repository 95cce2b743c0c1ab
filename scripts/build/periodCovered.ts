import { dateToSpan } from "../../src/lib/domain/period.ts";
import { cellOf, type Row } from "../check/dataset.ts";

function pick(dates: readonly string[], rank: (isoText: string) => number): string | null {
  return dates.length === 0 ? null : dates.reduce((best, date) => (rank(date) > rank(best) ? date : best));
}

/** The earliest and the latest date of the periods of some claims, as precise as the sources; `null` when no date is known. */
export function periodCovered(claims: readonly Row[]): { readonly start: string; readonly end: string } | null {
  const dates = claims.flatMap((row) => [cellOf(row, "period_start"), cellOf(row, "period_end")]).filter((date) => date !== "");
  const start = pick(dates, (date) => -dateToSpan(date).firstDay);
  const end = pick(dates, (date) => dateToSpan(date).lastDay);
  return start === null || end === null ? null : { start, end };
}
