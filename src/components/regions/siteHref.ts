import type { Locale } from "../../lib/domain/locale.ts";

/** Addresses of pages that maps lead to. */
export interface SiteHref {
  readonly region: (placeId: string) => string;
  readonly indicator: (indicatorId: string) => string;
  readonly claim: (indicatorId: string, claimId: string) => string;
  /** A source, at a claim if there is one. */
  readonly source: (sourceId: string, claimId: string | null) => string;
}

/**
 * Makes the addresses of pages below a root.
 *
 * Shape   root (`/` at build, which then makes links relative; in the page what the document names), language → addresses
 */
export function siteHref(root: string, locale: Locale): SiteHref {
  return {
    region: (placeId) => `${root}${locale}/regions/${placeId}/`,
    indicator: (indicatorId) => `${root}${locale}/indicators/${indicatorId}/`,
    claim: (indicatorId, claimId) => `${root}${locale}/indicators/${indicatorId}/#${claimId}`,
    source: (sourceId, claimId) => `${root}${locale}/sources/${sourceId}/${claimId === null ? "" : `#${claimId}`}`,
  };
}
