/** Languages of the site, in the order in which they are offered. */
export const locales = ["kk", "ru", "en"] as const;

export type Locale = (typeof locales)[number];

/** Tells whether a text names a language of the site. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
