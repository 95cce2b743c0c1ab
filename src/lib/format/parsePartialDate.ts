import type { DatePrecision } from "./cldrLocale.ts";

/** A date with the precision of its source; parts below the precision are 1 and mean nothing. */
export interface PartialDate {
  readonly precision: DatePrecision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Reads a date that may stop at the year or the month.
 *
 * Shape   "2019" | "2019-11" | "2019-11-04" → parts and precision
 * Errors  RangeError for any other text and for days that no calendar has
 */
export function parsePartialDate(isoText: string): PartialDate {
  const [, yearText, monthText, dayText] = isoPattern.exec(isoText) ?? [];
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (yearText === undefined || !isReal) {
    throw new RangeError(`parsePartialDate isoText: got "${isoText}", expected a real date as YYYY, YYYY-MM or YYYY-MM-DD. Correct the date.`);
  }
  const precision = dayText !== undefined ? "day" : monthText !== undefined ? "month" : "year";
  return { precision, year, month, day };
}
