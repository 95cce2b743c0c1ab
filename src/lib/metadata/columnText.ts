import { locales } from "../domain/locale.ts";
import type { Column, Trilingual } from "../tables/schema.ts";

/** The meaning of a column in three languages, with the unit where it has one. */
export function columnText({ meaning, unit }: Column): Trilingual {
  if (unit === undefined) return meaning;
  return Object.fromEntries(locales.map((locale) => [locale, `${meaning[locale]} (${unit})`])) as Trilingual & Record<string, string>;
}
