import { isMilestoneKind } from "../domain/milestone.ts";
import type { TimelineEvent } from "./timelineEvent.ts";

/** What a row of the list tells of itself. */
export interface TimelineRow {
  readonly milestone?: string | undefined;
  readonly on?: string | undefined;
  readonly kind?: string | undefined;
}

/**
 * Reads an event from the data of its row in the list.
 *
 * Errors  RangeError when a part is missing: the page and the script are of two builds
 */
export function toTimelineEvent({ milestone, on, kind }: TimelineRow, title: string): TimelineEvent {
  if (milestone === undefined || on === undefined || kind === undefined || !isMilestoneKind(kind)) {
    throw new RangeError(`${milestone ?? "event"}: got ${String(on)} ${String(kind)}, expected a date and a kind. Reload the page`);
  }
  return { milestoneId: milestone, onDate: on, kind, title };
}
