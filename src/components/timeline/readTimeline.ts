import type { DaySpan } from "../../lib/domain/period.ts";
import { inTimeOrder, type TimelineEvent } from "../../lib/timeline/timelineEvent.ts";
import { wholeRange } from "../../lib/timeline/timelineRange.ts";
import { toTimelineEvent } from "../../lib/timeline/toTimelineEvent.ts";

/** An event with its date in the words of the page. */
export interface ReadEvent extends TimelineEvent {
  readonly date: string;
}

/** The list of the page as the drawing needs it. */
export interface ReadTimeline {
  /** In the order of time. */
  readonly events: readonly ReadEvent[];
  readonly whole: DaySpan;
}

export const listId = "timeline-list";

/**
 * Reads the events from the list that stands in the page.
 *
 * Errors  RangeError when the list is missing: the page and the script are of two builds
 */
export function readTimeline(): ReadTimeline {
  const list = document.getElementById(listId);
  if (list === null) throw new RangeError(`#${listId}: got nothing, expected the list of events. Reload the page`);
  const events = [...list.querySelectorAll<HTMLElement>("[data-milestone]")].map((row) => ({
    ...toTimelineEvent(row.dataset, row.querySelector("b")?.textContent ?? ""),
    date: row.querySelector("time")?.textContent ?? "",
  }));
  const dates = events.map((event) => event.onDate);
  return { events: inTimeOrder(events), whole: wholeRange(dates, list.dataset["through"] ?? "") };
}
