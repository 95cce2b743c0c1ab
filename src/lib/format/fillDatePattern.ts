import type { CldrLocale } from "./cldrLocale.ts";
import type { PartialDate } from "./parsePartialDate.ts";

function monthText(field: string, month: number, months: CldrLocale["months"]): string {
  if (field.length < 3) return String(month).padStart(field.length, "0");
  const names = field.length === 3 ? months.abbreviated : months.wide;
  return (field.startsWith("L") ? names.standalone : names.format)[month - 1] ?? "";
}

function fieldText(field: string, date: PartialDate, months: CldrLocale["months"]): string {
  if (field.startsWith("y")) return String(date.year);
  if (field.startsWith("d")) return String(date.day).padStart(field.length, "0");
  return monthText(field, date.month, months);
}

/**
 * Puts dates into a CLDR pattern; from the first repeated field on, the end of the interval is meant.
 *
 * Shape   pattern of y, M, L, d and 'quoted' text; one date, or start and end → text
 * Source  UTS 35, date field symbols and interval formats
 */
export function fillDatePattern(pattern: string, months: CldrLocale["months"], [start, end = start]: readonly [PartialDate, PartialDate?]): string {
  const seen = new Set<string>();
  let current = start;
  return pattern.replace(/'([^']*)'|([yMLd])\2*/g, (field, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted;
    if (seen.has(letter)) current = end;
    seen.add(letter);
    return fieldText(field, current, months);
  });
}
