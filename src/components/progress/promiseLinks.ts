import type { Locale } from "../../lib/domain/locale.ts";

/** Root of the site: `/` at build, where the last step makes addresses relative; in the browser as the page knows it. */
function siteRoot(): string {
  return typeof document === "undefined" ? "/" : (document.documentElement.dataset["root"] ?? "/");
}

/** Address of a page of the site: `pageLink("ru", "progress/")`. */
export function pageLink(locale: Locale, path: string): string {
  return `${siteRoot()}${locale}/${path}`;
}

/** Address of a row on the page of its source. */
export function sourceLink(locale: Locale, sourceId: string, rowId: string): string {
  return pageLink(locale, `sources/${sourceId}/#${rowId}`);
}

/** Address of a row on the page of its indicator. */
export function indicatorLink(locale: Locale, indicatorId: string, rowId = ""): string {
  return pageLink(locale, `indicators/${indicatorId}/${rowId === "" ? "" : `#${rowId}`}`);
}

/** Address of the page of a document. */
export function documentLink(locale: Locale, documentId: string): string {
  return pageLink(locale, `progress/${documentId}/`);
}
