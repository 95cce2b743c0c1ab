import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { loadTimelineMessages } from "./loadTimelineMessages.ts";
import { readTimeline, type ReadTimeline } from "./readTimeline.ts";

/** What the timeline needs to wake: its words, and the events of the list in the page. */
export interface LoadedTimeline {
  readonly messages: TimelineMessages;
  readonly timeline: ReadTimeline;
}

export async function loadTimeline(locale: Locale): Promise<LoadedTimeline> {
  return { messages: await loadTimelineMessages(locale), timeline: readTimeline() };
}
