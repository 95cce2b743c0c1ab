import type { Locale } from "../domain/locale.ts";
import { cldr } from "./cldr.ts";
import type { NumberOptions } from "./decimalParts.ts";
import { formatNumber } from "./formatNumber.ts";

/**
 * Writes two ends of a range with an en dash; ends that read the same are written once.
 *
 * Shape   low, high → "200–300"
 * Errors  RangeError when low is above high
 */
export function formatNumberRange(low: number, high: number, locale: Locale, options: NumberOptions = {}): string {
  if (low > high) {
    throw new RangeError(`formatNumberRange low: got ${low}, expected at most high (${high}). Swap the ends.`);
  }
  const [first, last] = [formatNumber(low, locale, options), formatNumber(high, locale, options)];
  return first === last ? first : cldr[locale].numberRange.replace("{0}", first).replace("{1}", last);
}
