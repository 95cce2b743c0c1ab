import type { UnitForms } from "../lib/domain/claimRecord.ts";
import type { Locale } from "../lib/domain/locale.ts";
import type { ChartMessages } from "../i18n/chart/ChartMessages.ts";
import type { ChartTheme } from "./chartTheme.ts";

/** Everything about the reader and the page that a chart needs besides its rows. */
export interface ChartContext {
  readonly locale: Locale;
  readonly messages: ChartMessages;
  readonly theme: ChartTheme;
  readonly unit: UnitForms;
  readonly isStock: boolean;
  /** Width of the drawing in CSS pixels. */
  readonly widthPx: number;
}
