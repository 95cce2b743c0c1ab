import type { Locale } from "../domain/locale.ts";
import { decimalParts, type DecimalParts, type NumberOptions } from "./decimalParts.ts";

export type PluralCategory = "one" | "few" | "many" | "other";

function russianCategory({ whole, fraction }: DecimalParts): PluralCategory {
  if (fraction !== "") return "other";
  const lastTwo = Number(whole.slice(-2));
  const last = lastTwo % 10;
  const isTeen = lastTwo > 10 && lastTwo < 20;
  if (last === 1 && !isTeen) return "one";
  return last >= 2 && last <= 4 && !isTeen ? "few" : "many";
}

const rules: Readonly<Record<Locale, (parts: DecimalParts) => PluralCategory>> = {
  kk: ({ whole, fraction }) => (whole === "1" && !/[1-9]/.test(fraction) ? "one" : "other"),
  ru: russianCategory,
  en: ({ whole, fraction }) => (whole === "1" && fraction === "" ? "one" : "other"),
};

/**
 * Names the plural class of a number as it will be written ("1.0" is not "1").
 *
 * Shape   value, and the options with which it is formatted → CLDR cardinal category
 * Source  Unicode CLDR, cardinal plural rules; a test runs CLDR's own samples
 */
export function pluralCategory(value: number, locale: Locale, options: NumberOptions = {}): PluralCategory {
  return rules[locale](decimalParts(value, options));
}
