import type { Locale } from "../lib/domain/locale.ts";

/** Reads something once in each language of each release (null: as published now) for the whole build, however many pages ask for it. */
export function oncePerRelease<T>(
  read: (version: string | null, locale: Locale) => Promise<T>,
): (version: string | null, locale: Locale) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (version, locale) => {
    const key = `${version ?? ""} ${locale}`;
    const answer = known.get(key) ?? read(version, locale);
    known.set(key, answer);
    return answer;
  };
}
