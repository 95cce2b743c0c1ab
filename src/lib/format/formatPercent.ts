import type { Locale } from "../domain/locale.ts";
import { cldr } from "./cldr.ts";
import type { NumberOptions } from "./decimalParts.ts";
import { formatNumber } from "./formatNumber.ts";

/**
 * Writes a percentage: ru "6 %" (no-break space), kk and en "6%".
 *
 * Units   `pct` is 0–100, not a share
 * Errors  RangeError for what is not finite
 * Source  Unicode CLDR, percent patterns
 */
export function formatPercent(pct: number, locale: Locale, options: NumberOptions = {}): string {
  return cldr[locale].percent.replace("{0}", formatNumber(pct, locale, options));
}
