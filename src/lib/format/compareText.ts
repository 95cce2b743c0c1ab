import type { Locale } from "../domain/locale.ts";
import { sortKey } from "./sortKey.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Makes a comparator for `sort` in the alphabetical order of the language.
 *
 * Shape   locale → (a, b) → -1 | 0 | 1; zero only for equal texts, so that the order never depends on the input
 */
export function compareText(locale: Locale): (a: string, b: string) => number {
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const key = keys.get(text) ?? sortKey(text, locale);
    keys.set(text, key);
    return key;
  };
  return (a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b);
}
