import type { CompareFacts } from "../../charts/compare/CompareFacts.ts";
import type { SharedChartMessages } from "../../i18n/chart/SharedChartMessages.ts";
import type { RegionCompareMessages } from "../../i18n/regionCompare/RegionCompareMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { SiteHref } from "./siteHref.ts";

/** Everything about the reader and the page that a comparison needs besides its numbers. */
export interface CompareContext {
  readonly locale: Locale;
  readonly messages: RegionCompareMessages;
  readonly chart: SharedChartMessages;
  readonly facts: CompareFacts;
  readonly href: SiteHref;
}
