import type { ReactNode } from "react";
import type { Multiples } from "../../charts/multiples/toPanels.ts";
import type { ActionMessages } from "../../i18n/actions/ActionMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";

/** Words of the row of actions: few, so that they come with the page. */
export type WorldActionWords = Pick<ActionMessages, "heading" | "copyLink" | "copyTable" | "copied" | "copyFailed">;

/** What the page hands to its panels. */
export interface WorldChartProps {
  readonly locale: Locale;
  readonly indicatorId: string;
  readonly measure: string;
  readonly unit: string;
  readonly isPercent: boolean;
  readonly finding: string;
  readonly notes: readonly string[];
  readonly model: Multiples;
  readonly release: ReleaseFacts;
  readonly actionWords: WorldActionWords;
  readonly children?: ReactNode;
}
