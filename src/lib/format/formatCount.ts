import type { Locale } from "../domain/locale.ts";
import type { NumberOptions } from "./decimalParts.ts";
import { formatNumber } from "./formatNumber.ts";
import { formatPercent } from "./formatPercent.ts";
import { type PluralCategory, pluralCategory } from "./pluralCategory.ts";

/**
 * The forms of a noun after a number; a class that is left out reads as `other`.
 *
 * `{ other: "%" }` stands for the percent sign in every function that takes forms.
 */
export interface NounForms {
  readonly other: string;
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  /** ru: genitive singular where `few` differs from it («активного волонтера», few «активных волонтера»). */
  readonly oneGenitive?: string;
  /** kk: a unit of measure that takes the case ending in place of the number («теңгеден», «теңгеге»). */
  readonly ablative?: string;
  readonly dative?: string;
}

export const isPercent = (forms: NounForms): boolean => forms.other === "%";

/** Joins a written number and its noun so that a line never breaks between them. */
export const joinNoun = (numberText: string, noun: string): string => `${numberText}\u00a0${noun}`;

export const nounForm = (forms: NounForms, category: PluralCategory): string => forms[category] ?? forms.other;

/**
 * Writes a number with its noun: "5 организаций", "5 ұйым", "5 organisations".
 *
 * Shape   value, forms → number, no-break space, noun; percent sign as the language writes it
 * Errors  RangeError for what is not finite
 */
export function formatCount(value: number, forms: NounForms, locale: Locale, options: NumberOptions = {}): string {
  if (isPercent(forms)) return formatPercent(value, locale, options);
  return joinNoun(formatNumber(value, locale, options), nounForm(forms, pluralCategory(value, locale, options)));
}
