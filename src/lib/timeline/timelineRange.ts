import { dateToSpan, dayNumber, type DaySpan, spanDays, yearOfDay } from "../domain/period.ts";

/** The shortest span that the timeline shows: a month. */
export const minRangeDays = 31;

function monthOfDay(day: number): { year: number; month: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/**
 * The whole timeline: from the month of the first event to the month up to which sources were collected, or of a later event.
 *
 * Shape   dates of any precision, last day of collection → span of whole months
 * Errors  RangeError for a text that is no date
 */
export function wholeRange(dates: readonly string[], through: string): DaySpan {
  const spans = dates.map(dateToSpan);
  const lastDay = dateToSpan(through).lastDay;
  const first = monthOfDay(Math.min(lastDay, ...spans.map((span) => span.firstDay)));
  const last = monthOfDay(Math.max(lastDay, ...spans.map((span) => span.firstDay)));
  return { firstDay: dayNumber(first.year, first.month, 1), lastDay: dayNumber(last.year, last.month + 1, 1) - 1 };
}

/** Moves a span inside the whole, and widens it to the shortest that is shown. */
function fitRange(range: DaySpan, whole: DaySpan): DaySpan {
  const days = Math.min(spanDays(whole), Math.max(minRangeDays, Math.round(spanDays(range))));
  const firstDay = Math.max(whole.firstDay, Math.min(Math.round(range.firstDay), whole.lastDay - days + 1));
  return { firstDay, lastDay: firstDay + days - 1 };
}

/** How a span is narrowed or widened. */
export interface Zoom {
  /** 2 shows half as many days, 0.5 twice as many. */
  readonly factor: number;
  /** The day that stays where it is. */
  readonly aroundDay: number;
}

/** Narrows or widens a span around a day; it stays inside the whole and no shorter than a month. */
export function zoomRange(range: DaySpan, whole: DaySpan, { factor, aroundDay }: Zoom): DaySpan {
  const days = Math.min(spanDays(whole), Math.max(minRangeDays, Math.round(spanDays(range) / factor)));
  const share = (aroundDay - range.firstDay) / spanDays(range);
  const firstDay = Math.round(aroundDay - share * days);
  return fitRange({ firstDay, lastDay: firstDay + days - 1 }, whole);
}

/** Moves a span by a number of days, as far as the whole goes. */
export function moveRange(range: DaySpan, whole: DaySpan, byDays: number): DaySpan {
  return fitRange({ firstDay: range.firstDay + byDays, lastDay: range.lastDay + byDays }, whole);
}

/** Moves a span as little as it takes to hold a day. */
export function reachDay(range: DaySpan, whole: DaySpan, day: number): DaySpan {
  const margin = Math.round(spanDays(range) / 10);
  if (day < range.firstDay) return moveRange(range, whole, day - margin - range.firstDay);
  return day > range.lastDay ? moveRange(range, whole, day + margin - range.lastDay) : range;
}

/** Tells whether two spans are the same days. */
export function isSameRange(a: DaySpan, b: DaySpan): boolean {
  return a.firstDay === b.firstDay && a.lastDay === b.lastDay;
}

const isoOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Writes the first day of a span as short as it may be: a year, a month or a day. */
export function firstDate(day: number): string {
  const iso = isoOfDay(day);
  if (iso.endsWith("-01-01")) return iso.slice(0, 4);
  return iso.endsWith("-01") ? iso.slice(0, 7) : iso;
}

/** Writes the last day of a span as short as it may be: a year, a month or a day. */
export function lastDate(day: number): string {
  if (isoOfDay(day).endsWith("-12-31")) return String(yearOfDay(day));
  const iso = isoOfDay(day);
  return isoOfDay(day + 1).endsWith("-01") ? iso.slice(0, 7) : iso;
}

/** Days of a date that a reader may have typed; null for what is no date. */
function spanOf(text: string): DaySpan | null {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text)) return null;
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return isoOfDay(dayNumber(year, month, day)).startsWith(text) ? dateToSpan(text) : null;
}

/**
 * Reads a span from two dates of any precision; what is missing, no date, reversed or outside falls back to the whole.
 *
 * Shape   "2019" | "2019-05" | "2019-05-12" | "" twice, the whole → span
 */
export function datesToRange(from: string, to: string, whole: DaySpan): DaySpan {
  const first = from === "" ? null : spanOf(from);
  const last = to === "" ? null : spanOf(to);
  const range = { firstDay: first?.firstDay ?? whole.firstDay, lastDay: last?.lastDay ?? whole.lastDay };
  const isOutside = range.firstDay > range.lastDay || range.firstDay > whole.lastDay || range.lastDay < whole.firstDay;
  if (isOutside) return whole;
  const inside = { firstDay: Math.max(range.firstDay, whole.firstDay), lastDay: Math.min(range.lastDay, whole.lastDay) };
  return fitRange(inside, whole);
}
