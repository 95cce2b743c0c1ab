import type { Qualifier } from "../domain/claim.ts";
import type { Locale } from "../domain/locale.ts";
import { formatCount, isPercent, joinNoun, nounForm, type NounForms } from "./formatCount.ts";
import { formatNumber } from "./formatNumber.ts";
import { formatQualifiedKk } from "./formatQualifiedKk.ts";
import { pluralCategory } from "./pluralCategory.ts";

type Words = Readonly<Record<Exclude<Qualifier, "exact">, string>>;

const ru: Words = {
  about: "около",
  more_than: "более",
  at_least: "не менее",
  almost: "почти",
  up_to: "до",
  less_than: "менее",
};
const en: Words = {
  about: "about",
  more_than: "more than",
  at_least: "at least",
  almost: "almost",
  up_to: "up to",
  less_than: "fewer than",
};

/** Plain number or number with noun. */
const counted = (value: number, locale: Locale, forms?: NounForms): string =>
  forms === undefined ? formatNumber(value, locale) : formatCount(value, forms, locale);

/** «более 21 организации», «более 62 организаций»: the words that govern the genitive put the noun in it. */
function genitiveNoun(value: number, forms: NounForms): string {
  const category = pluralCategory(value, "ru");
  if (category === "one") return forms.oneGenitive ?? forms.few ?? forms.other;
  return nounForm(forms, category === "few" ? "many" : category);
}

function qualifiedRu(value: number, qualifier: keyof Words, forms?: NounForms): string {
  const isGenitive = qualifier !== "almost" && forms !== undefined && !isPercent(forms);
  const text = isGenitive ? joinNoun(formatNumber(value, "ru"), genitiveNoun(value, forms)) : counted(value, "ru", forms);
  return `${ru[qualifier]} ${text}`;
}

/** "fewer than" counts whole things; shares and fractions are "less than". */
function qualifiedEn(value: number, qualifier: keyof Words, forms?: NounForms): string {
  const isMeasured = !Number.isInteger(value) || (forms !== undefined && isPercent(forms));
  const word = qualifier === "less_than" && isMeasured ? "less than" : en[qualifier];
  return `${word} ${counted(value, "en", forms)}`;
}

/**
 * Writes a number as it was hedged in print: "more than 200 organisations", «более 200 организаций», «200-ден астам ұйым».
 *
 * Shape   value, qualifier, noun forms if any → phrase in small letters, in the word order of the language
 * Errors  RangeError for what is not finite
 */
export function formatQualified(value: number, qualifier: Qualifier, locale: Locale, forms?: NounForms): string {
  if (qualifier === "exact") return counted(value, locale, forms);
  if (locale === "kk") return formatQualifiedKk(value, qualifier, forms);
  return locale === "ru" ? qualifiedRu(value, qualifier, forms) : qualifiedEn(value, qualifier, forms);
}
