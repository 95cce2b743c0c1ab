import type { DaySpan } from "../../lib/domain/period.ts";
import type { TimelineEvent } from "../../lib/timeline/timelineEvent.ts";
import { wholeRange } from "../../lib/timeline/timelineRange.ts";

import { toTimelineEvent } from "../../lib/timeline/toTimelineEvent.ts";
import { findPart } from "./findPart.ts";

/** The list of milestones as it stands in a page: its rows, what they hold, and the range of them all. */
export interface TimelineList {
  readonly list: HTMLElement;
  readonly rows: readonly HTMLElement[];
  readonly events: readonly TimelineEvent[];
  readonly whole: DaySpan;
}

/**
 * Reads the list of a page or a frame.
 *
 * Errors  RangeError when the page has no list
 */
export function readTimelineList(): TimelineList {
  const list = findPart<HTMLElement>("#timeline-list");
  const rows = [...list.querySelectorAll<HTMLElement>("[data-milestone]")];
  const events = rows.map((row) => toTimelineEvent(row.dataset, ""));
  const dates = events.map((event) => event.onDate);
  return { list, rows, events, whole: wholeRange(dates, list.dataset["through"] ?? "") };
}
