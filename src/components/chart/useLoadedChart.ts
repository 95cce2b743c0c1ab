import { useEffect, useState } from "react";
import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { loadChartMessages } from "./loadChartMessages.ts";
import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";
import { readEvents, readRows } from "./readRows.ts";

/** What a chart needs to wake: the words of its language, and the rows and milestones that the build left in the page. */
export interface LoadedChart {
  readonly messages: ChartMessages;
  readonly claims: readonly ClaimRecord[];
  readonly milestones: readonly MilestoneRecord[];
}

/** Loads words and rows once the island is awake; null until then, and for good when they do not come. */
export function useLoadedChart(locale: Locale, indicatorId: string): LoadedChart | null {
  const [loaded, setLoaded] = useState<LoadedChart | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadChartMessages(locale)
      .then((messages) => isWanted && setLoaded({ messages, claims: readRows(indicatorId), milestones: readEvents(indicatorId) }))
      .catch((fault: unknown) => console.error("the chart does not wake; the page stays as drawn", fault));
    return () => {
      isWanted = false;
    };
  }, [locale, indicatorId]);
  return loaded;
}
