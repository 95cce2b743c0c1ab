import { isLocale, locales } from "../../lib/domain/locale.ts";
import { formatCount, type NounForms } from "../../lib/format/formatCount.ts";
import { findPart } from "./findPart.ts";

/**
 * Reads from the page how many found rows are told: a sentence with `{count}` and the forms of the noun.
 *
 * Shape   → number → "Найдено: 5 источников"
 */
export function countWords(): (count: number) => string {
  const { found = "{count}", noun = '{"other":""}' } = findPart<HTMLElement>("#filter-count").dataset;
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : locales[0];
  const forms = JSON.parse(noun) as NounForms;
  return (count) => found.replace("{count}", formatCount(count, forms, locale));
}
