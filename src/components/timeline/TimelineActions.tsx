import { useMemo } from "react";
import type { ActionRowWords } from "../../i18n/actions/ActionRowWords.ts";
import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { formatCount } from "../../lib/format/formatCount.ts";
import { formatDateRange } from "../../lib/format/formatDateRange.ts";
import { firstDate, lastDate } from "../../lib/timeline/timelineRange.ts";
import { searchOfTimeline, shownEvents, timelineParams } from "../../lib/timeline/timelineState.ts";
import ChartActions from "../chart/actions/ChartActions.tsx";
import type { ReleaseFacts } from "../chart/actions/ShownChart.ts";
import type { ReadTimeline } from "./readTimeline.ts";
import { useTimelineState } from "./useTimelineState.ts";

interface Props {
  readonly timeline: ReadTimeline;
  readonly locale: Locale;
  readonly messages: TimelineMessages;
  readonly title: string;
  readonly release: ReleaseFacts;
  readonly words: ActionRowWords;
}

/** What a reader takes away from the timeline: always of the kinds and years that are shown. */
export default function TimelineActions({ timeline, locale, messages, title, release, words }: Props) {
  const state = useTimelineState(timeline.whole);
  const chart = useMemo(() => {
    const { kinds, range } = state;
    const count = formatCount(shownEvents(timeline.events, state).length, messages.event, locale);
    const period = formatDateRange(firstDate(range.firstDay), lastDate(range.lastDay), locale, "medium");
    const params = searchOfTimeline("", state, timeline.whole).slice(1);
    const facts = {
      ...{ id: "timeline", title, locale, release },
      subtitle: [count, kinds.map((kind) => messages.kinds[kind]).join(", "), period].filter((part) => part !== "").join(" · "),
      ...{ params, ownParams: timelineParams, frame: "timeline/", frameParams: params },
    };
    return { ...facts, load: async () => (await import("./timelineParts.ts")).timelineParts(facts, { timeline, state, messages }) };
  }, [state, timeline, messages, locale, title, release]);
  return <ChartActions chart={chart} words={words} />;
}
