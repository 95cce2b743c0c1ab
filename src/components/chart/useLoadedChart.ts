import { useCallback } from "react";
import type { ChartMessages } from "../../i18n/chart/ChartMessages.ts";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";
import { loadChartMessages } from "./loadChartMessages.ts";
import { readEvents, readRows } from "./readRows.ts";
import { useLoaded } from "./useLoaded.ts";

/** What a chart needs to wake: the words of its language, and the rows and milestones that the build left in the page. */
export interface LoadedChart {
  readonly messages: ChartMessages;
  readonly claims: readonly ClaimRecord[];
  readonly milestones: readonly MilestoneRecord[];
}

/** Loads words and rows once the island is awake; null until then, and for good when they do not come. */
export function useLoadedChart(locale: Locale, indicatorId: string): LoadedChart | null {
  const load = useCallback(
    async (language: Locale): Promise<LoadedChart> => ({
      messages: await loadChartMessages(language),
      claims: readRows(indicatorId),
      milestones: readEvents(indicatorId),
    }),
    [indicatorId],
  );
  return useLoaded(`chart ${indicatorId}`, locale, load);
}
