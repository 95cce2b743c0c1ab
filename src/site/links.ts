import { type Locale, locales } from "../lib/domain/locale.ts";

/** Pages of the site without their language: `""` is the overview, else `name/` or `name/id/`. */
export type PagePath = string;

/** Address of a page in a language, from the root of the site; the build makes it relative. */
export function pageHref(locale: Locale, path: PagePath): string {
  return `/${locale}/${path}`;
}

export function indicatorPath(indicatorId: string): PagePath {
  return `indicators/${indicatorId}/`;
}

export function sourcePath(sourceId: string): PagePath {
  return `sources/${sourceId}/`;
}

export function speakerPath(speakerId: string): PagePath {
  return `speakers/${speakerId}/`;
}

/** The same page in each language, for the language switch and hreflang. */
export function alternates(path: PagePath): readonly { readonly locale: Locale; readonly href: string }[] {
  return locales.map((locale) => ({ locale, href: pageHref(locale, path) }));
}

/** Static paths of a page that exists once in each language. */
export function localePaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** Page of a published table. */
export function tablePath(table: string): PagePath {
  return `data/tables/${table}/`;
}
