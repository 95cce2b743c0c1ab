import type { ReactNode } from "react";
import type { Multiples } from "../../charts/multiples/toPanels.ts";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";

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
  readonly actionWords: ActionRowWords;
  readonly children?: ReactNode;
}
