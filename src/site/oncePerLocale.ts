import type { Locale } from "../lib/domain/locale.ts";

/** Reads something once in each language for the whole build, however many pages ask for it. */
export function oncePerLocale<T>(read: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const byLocale = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = byLocale.get(locale) ?? read(locale);
    byLocale.set(locale, known);
    return known;
  };
}
