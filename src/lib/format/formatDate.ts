import type { Locale } from "../domain/locale.ts";
import { cldr } from "./cldr.ts";
import type { DateStyle } from "./cldrLocale.ts";
import { fillDatePattern } from "./fillDatePattern.ts";
import { parsePartialDate } from "./parsePartialDate.ts";

/**
 * Writes a date as exactly as it is known: "4 November 2019", «ноябрь 2019 г.», «2019 ж.».
 *
 * Shape   isoText "2019" | "2019-11" | "2019-11-04"; style `long` for prose, `medium` and `short` for tables → text
 * Errors  RangeError for a text that is not a real date
 * Source  Unicode CLDR, Gregorian calendar (English as in en-GB)
 */
export function formatDate(isoText: string, locale: Locale, style: DateStyle): string {
  const date = parsePartialDate(isoText);
  const { dates, months } = cldr[locale];
  return fillDatePattern(dates[style][date.precision], months, [date]);
}
