import type { Locale } from "../domain/locale.ts";
import { cldr } from "./cldr.ts";
import type { DateStyle, IntervalKey } from "./cldrLocale.ts";
import { fillDatePattern } from "./fillDatePattern.ts";
import { formatDate } from "./formatDate.ts";
import { type PartialDate, parsePartialDate } from "./parsePartialDate.ts";

/** Names the CLDR interval of two dates of one precision. */
function intervalKey(start: PartialDate, end: PartialDate): IntervalKey {
  if (start.precision === "year") return "year/year";
  if (start.year !== end.year) return `${start.precision}/year`;
  if (start.precision === "month" || start.month !== end.month) return `${start.precision}/month`;
  return "day/day";
}

function checkOrder(startIso: string, endIso: string): void {
  const length = Math.min(startIso.length, endIso.length);
  if (startIso.slice(0, length) > endIso.slice(0, length)) {
    throw new RangeError(`formatDateRange startIso: got "${startIso}", expected a date not after "${endIso}". Swap the ends.`);
  }
}

/**
 * Writes a period, equal parts once: «4–8 апреля 2024 г.», «май – июнь 2024 г.», "2020–2024".
 *
 * Shape   two ISO texts of any precision → text; an empty side leaves the known one, equal sides make one date
 * Errors  RangeError for texts that are no dates, for a start after the end, for two empty sides
 * Source  Unicode CLDR, interval formats (English as in en-GB)
 */
export function formatDateRange(startIso: string | null, endIso: string | null, locale: Locale, style: DateStyle): string {
  const [startText, endText = startText] = [startIso ?? "", endIso ?? ""].filter((text) => text !== "");
  if (startText === undefined || endText === undefined) {
    throw new RangeError(`formatDateRange startIso, endIso: got two empty sides, expected at least one date. Show a gap instead.`);
  }
  if (startText === endText) return formatDate(startText, locale, style);
  const [start, end] = [parsePartialDate(startText), parsePartialDate(endText)];
  checkOrder(startText, endText);
  const { intervals, intervalFallback, months } = cldr[locale];
  if (start.precision === end.precision) {
    return fillDatePattern(intervals[style][intervalKey(start, end)], months, [start, end]);
  }
  return intervalFallback.replace("{0}", formatDate(startText, locale, style)).replace("{1}", formatDate(endText, locale, style));
}
