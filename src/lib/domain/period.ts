/** A span of whole days, both ends inside, as day numbers since 1970-01-01. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Precision in which a date was printed. */
export type DatePrecision = "year" | "month" | "day";

function isOnCalendar([, year, month = "01", day = "01"]: readonly string[]): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/**
 * Tells in which precision a date was printed.
 *
 * Shape   `2024` | `2024-12` | `2024-12-13` → precision
 * Errors  RangeError when the text is not such a date
 */
export function datePrecision(isoText: string): DatePrecision {
  const parts = partialDate.exec(isoText);
  if (!parts || !isOnCalendar(parts)) throw new RangeError(`date: got "${isoText}", expected YYYY, YYYY-MM or YYYY-MM-DD. Correct the date`);
  return parts[3] ? "day" : parts[2] ? "month" : "year";
}

/** Day number of a full date; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function readSpan(isoText: string): DaySpan {
  const precision = datePrecision(isoText);
  const [year = 0, month = 1, day = 1] = isoText.split("-").map(Number);
  if (precision === "day") return { firstDay: dayNumber(year, month, day), lastDay: dayNumber(year, month, day) };
  if (precision === "month") return { firstDay: dayNumber(year, month, 1), lastDay: dayNumber(year, month + 1, 1) - 1 };
  return { firstDay: dayNumber(year, 1, 1), lastDay: dayNumber(year, 12, 31) };
}

const knownSpans = new Map<string, DaySpan>();

/**
 * Widens a date to the days it may mean: a year is 365 or 366 days, never 1 January.
 *
 * The same few dates are asked for thousands of times, so each is read once.
 *
 * Errors  RangeError when the text is not a date
 */
export function dateToSpan(isoText: string): DaySpan {
  const span = knownSpans.get(isoText) ?? readSpan(isoText);
  knownSpans.set(isoText, span);
  return span;
}

/**
 * Days that a period covers: from the first day its start may mean to the last its end may mean.
 *
 * Shape   start, end (either may be unknown) → span, or null when neither is known
 */
export function periodToSpan(start: string | null, end: string | null): DaySpan | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return null;
  return { firstDay: dateToSpan(first).firstDay, lastDay: dateToSpan(last).lastDay };
}

/** Number of days a span covers. */
export function spanDays(span: DaySpan): number {
  return span.lastDay - span.firstDay + 1;
}

/** Days between two spans; 0 when they share a day. */
export function gapDays(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.firstDay - b.lastDay, b.firstDay - a.lastDay);
}

/** Middle of a span as a day number; may end in a half. */
export function midDay(span: DaySpan): number {
  return (span.firstDay + span.lastDay) / 2;
}

/** Calendar year of a day number. */
export function yearOfDay(day: number): number {
  return new Date(Math.floor(day) * 86_400_000).getUTCFullYear();
}

/**
 * Position of a day on an axis of years: 2024.0 is the first moment of 2024.
 *
 * Units   decimal years
 */
export function dayToDecimalYear(day: number): number {
  const year = yearOfDay(day);
  const start = dayNumber(year, 1, 1);
  return year + (day - start) / (dayNumber(year + 1, 1, 1) - start);
}
