import type { Locale } from "../domain/locale.ts";
import { cldr } from "./cldr.ts";
import { formatNumber } from "./formatNumber.ts";

const smallestCompact = 10_000;

/** Counts noise of the arithmetic (999999.9999) as the full power. */
const reaches = (value: number, exponent: number): boolean => Math.round(value / 10 ** (exponent - 6)) >= 1_000_000;

/**
 * Writes a tick of an axis, short from 10,000 up: kk "200 мың", ru "200 тыс.", en "200K".
 *
 * Shape   value → text; up to three decimals, so that neighbouring ticks stay apart
 * Errors  RangeError for what is not finite
 * Source  Unicode CLDR, short compact patterns
 */
export function formatAxisNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const step = size < smallestCompact ? undefined : cldr[locale].compact.find(({ exponent }) => reaches(size, exponent));
  if (step === undefined) return formatNumber(value, locale);
  return step.pattern.replace("{0}", formatNumber(value / 10 ** step.exponent, locale));
}
