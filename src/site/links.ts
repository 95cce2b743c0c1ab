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

/** Page of a funding programme. */
export function programmePath(programmeId: string): PagePath {
  return `grants/${programmeId}/`;
}

/** Page of all milestones. */
export const timelinePath: PagePath = "timeline/";

/** Address of a milestone in the list of all. */
export function milestoneHref(locale: Locale, milestoneId: string): string {
  return `${pageHref(locale, timelinePath)}#${milestoneId}`;
}

/** Page of a document that sets targets. */
export function documentPath(documentId: string): PagePath {
  return `progress/${documentId}/`;
}

/** Page of all promises. */
export const progressPath: PagePath = "progress/";

/** Address of the card of a promise. */
export function promiseHref(locale: Locale, targetId: string): string {
  return `${pageHref(locale, progressPath)}#${targetId}`;
}

/** Maps of the slices that are fair to compare. */
export const regionMapsPath: PagePath = "regions/maps/";

/** Two to five regions side by side. */
export const regionComparePath: PagePath = "regions/compare/";

/** Address of a statement about funding in the table of all. */
export function grantHref(locale: Locale, grantId: string): string {
  return `${pageHref(locale, "grants/")}#${grantId}`;
}
