import type { Locale } from "../domain/locale.ts";
import { cldr } from "./cldr.ts";
import { decimalParts, type NumberOptions } from "./decimalParts.ts";

function groupDigits(whole: string, group: string, minGroupingDigits: number): string {
  if (whole.length < 3 + minGroupingDigits) return whole;
  return whole.replace(/\B(?=(\d{3})+$)/g, group);
}

/**
 * Writes a number with the separators of the language: kk and ru "1 234 567,8", en "1,234,567.8".
 *
 * Shape   value → text with no-break spaces between groups in kk and ru
 * Errors  RangeError for what is not finite (see `decimalParts`)
 * Source  Unicode CLDR, see `scripts/cldr.ts`
 */
export function formatNumber(value: number, locale: Locale, options: NumberOptions = {}): string {
  const { decimal, group, minus, minGroupingDigits } = cldr[locale];
  const { isNegative, whole, fraction } = decimalParts(value, options);
  const digits = groupDigits(whole, group, minGroupingDigits) + (fraction && decimal + fraction);
  return isNegative ? minus + digits : digits;
}
