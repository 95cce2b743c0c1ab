import type { SharedChartMessages } from "../../i18n/chart/SharedChartMessages.ts";
import type { RegionMapMessages } from "../../i18n/regionMaps/RegionMapMessages.ts";
import type { UnitForms } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ChartTheme } from "../chartTheme.ts";

/** Everything about the reader and the page that a map needs besides its numbers. */
export interface MapContext {
  readonly locale: Locale;
  readonly messages: RegionMapMessages;
  /** Words that all charts share. */
  readonly chart: SharedChartMessages;
  readonly theme: ChartTheme;
  readonly unit: UnitForms;
  /** Width of the drawing in CSS pixels. */
  readonly widthPx: number;
}
