import { timelinePicture } from "../../charts/timeline/timelinePicture.ts";
import { timelineTable } from "../../charts/timeline/timelineTable.ts";
import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import { milestoneList } from "../../lib/queries/milestoneList.ts";
import { shownEvents, type TimelineState } from "../../lib/timeline/timelineState.ts";
import { askedQuery } from "../chart/actions/AskedQuery.ts";
import { loadSetter } from "../chart/actions/loadSetter.ts";
import { shownFacts } from "../chart/actions/shownFacts.ts";
import type { ChartParts, ShownFacts } from "../chart/actions/ShownChart.ts";
import { loadChartMessages } from "../chart/loadChartMessages.ts";
import { readSourced } from "./readSourced.ts";
import type { ReadTimeline } from "./readTimeline.ts";

interface ShownTimeline {
  readonly timeline: ReadTimeline;
  readonly state: TimelineState;
  readonly messages: TimelineMessages;
}

/** What the timeline gives away: one question, the lanes of the chosen kinds and years, their events. */
export function timelineParts(chart: ShownFacts, { timeline, state, messages }: ShownTimeline): ChartParts {
  const { locale } = chart;
  const events = shownEvents(timeline.events, state).map(readSourced);
  return {
    queries: [askedQuery(milestoneList, { locale }, "milestones")],
    picture:
      events.length === 0
        ? null
        : async (words) => {
            const [inCharts, setter] = await Promise.all([loadChartMessages(locale), loadSetter()]);
            const shown = { events, state, whole: timeline.whole, locale, messages, chart: inCharts, setter };
            return timelinePicture({ ...shown, ...shownFacts(chart, words) });
          },
    table: (words) => timelineTable({ ...shownFacts(chart, words), events, messages }),
  };
}
