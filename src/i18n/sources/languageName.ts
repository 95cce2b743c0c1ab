import type { Locale } from "../../lib/domain/locale.ts";

type Names = Readonly<Record<Locale, string>>;

/** Languages of the sources by ISO 639-1, named as Unicode CLDR names them. */
const names: Readonly<Record<string, Names>> = {
  be: { kk: "беларусь тілі", ru: "белорусский", en: "Belarusian" },
  bg: { kk: "болгар тілі", ru: "болгарский", en: "Bulgarian" },
  cs: { kk: "чех тілі", ru: "чешский", en: "Czech" },
  da: { kk: "дат тілі", ru: "датский", en: "Danish" },
  de: { kk: "неміс тілі", ru: "немецкий", en: "German" },
  en: { kk: "ағылшын тілі", ru: "английский", en: "English" },
  es: { kk: "испан тілі", ru: "испанский", en: "Spanish" },
  fr: { kk: "француз тілі", ru: "французский", en: "French" },
  it: { kk: "итальян тілі", ru: "итальянский", en: "Italian" },
  kk: { kk: "қазақ тілі", ru: "казахский", en: "Kazakh" },
  ky: { kk: "қырғыз тілі", ru: "киргизский", en: "Kyrgyz" },
  nl: { kk: "нидерланд тілі", ru: "нидерландский", en: "Dutch" },
  ru: { kk: "орыс тілі", ru: "русский", en: "Russian" },
  zh: { kk: "қытай тілі", ru: "китайский", en: "Chinese" },
};

/**
 * Names the language of a source in the language of the page.
 *
 * Errors  RangeError for a language without a name: add it here
 */
export function languageName(code: string, locale: Locale): string {
  const name = names[code]?.[locale];
  if (name === undefined)
    throw new RangeError(`sources.csv language: got ${code}, expected a language with a name. Add it to src/i18n/sources/languageName.ts`);
  return name;
}
