import type { Locale } from "../../lib/domain/locale.ts";

interface Linked {
  readonly claimId: string;
  readonly indicatorId: string;
  readonly sourceId: string;
}

/** Root of the site as the page knows it, wherever the site lies. */
function siteRoot(): string {
  return document.documentElement.dataset["root"] ?? "/";
}

/** The row of a claim in the list of this page; null where this one has no list, or filters hide the row. */
function rowOf(claimId: string): HTMLElement | null {
  const row = document.getElementById(claimId);
  return row?.hidden === true ? null : row;
}

/** Address of a claim: in the list of this page, or on the page of its indicator. */
export function claimHref({ claimId, indicatorId }: Linked, locale: Locale): string {
  if (rowOf(claimId) !== null) return `#${claimId}`;
  return `${indicatorHref(indicatorId, locale)}#${claimId}`;
}

/** Address of a page of the site: `indicators/volunteers/`. */
export function pageHref(path: string, locale: Locale): string {
  return `${siteRoot()}${locale}/${path}`;
}

/** Page of an indicator, where all its claims stand. */
function indicatorHref(indicatorId: string, locale: Locale): string {
  return pageHref(`indicators/${indicatorId}/`, locale);
}

/** Address of a claim on the page of its source. */
export function sourceHref({ claimId, sourceId }: Linked, locale: Locale): string {
  return `${siteRoot()}${locale}/sources/${sourceId}/#${claimId}`;
}

/** Where a link opens: a chart in a frame of another site does not lead the frame away. */
export function linkTarget(): "_blank" | undefined {
  return window.self === window.top ? undefined : "_blank";
}

/** Leads to a claim: the address, the eye and the focus. */
export function goToClaim(claim: Linked, locale: Locale): void {
  const element = rowOf(claim.claimId);
  if (element === null) {
    window.open(claimHref(claim, locale), "_blank", "noopener");
    return;
  }
  window.location.hash = claim.claimId;
  element.setAttribute("tabindex", "-1");
  element.focus();
}
