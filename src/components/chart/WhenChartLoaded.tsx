import { type ReactNode, useCallback } from "react";
import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";
import { loadChartMessages } from "./loadChartMessages.ts";
import { readEvents, readRows } from "./readRows.ts";
import { WhenLoaded } from "./WhenLoaded.tsx";

/** What a chart needs to wake: the words of its language, and the rows and milestones that the build left in the page. */
export interface LoadedChart {
  readonly messages: ChartMessages;
  readonly claims: readonly ClaimRecord[];
  readonly milestones: readonly MilestoneRecord[];
}

interface Props {
  readonly locale: Locale;
  /** Under which its rows lie in the page. */
  readonly id: string;
  /** The chart as drawn at build. */
  readonly drawing: ReactNode;
  readonly children: (loaded: LoadedChart) => ReactNode;
}

/** A chart's drawing of the build until its words and rows are there, and when the live chart cannot stand. */
export function WhenChartLoaded({ locale, id, drawing, children }: Props) {
  const load = useCallback(
    async (language: Locale): Promise<LoadedChart> => ({
      messages: await loadChartMessages(language),
      claims: readRows(id),
      milestones: readEvents(id),
    }),
    [id],
  );
  return (
    <WhenLoaded name={`chart ${id}`} locale={locale} load={load} paper={<div className="chart-live">{drawing}</div>}>
      {children}
    </WhenLoaded>
  );
}
