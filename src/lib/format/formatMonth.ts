import type { Locale } from "../domain/locale.ts";
import { cldr } from "./cldr.ts";

/**
 * Short name of a month as it stands alone, for an axis.
 *
 * Shape   1 to 12 → "нояб.", "қар.", "Nov"
 * Errors  RangeError for another number
 */
export function formatMonth(month: number, locale: Locale): string {
  const name = cldr[locale].months.abbreviated.standalone[month - 1];
  if (name === undefined) throw new RangeError(`month: got ${month}, expected 1 to 12. Count months from 1`);
  return name;
}
