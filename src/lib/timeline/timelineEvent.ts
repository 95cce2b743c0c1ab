import type { MilestoneKind } from "../domain/milestone.ts";
import { type DaySpan, dateToSpan } from "../domain/period.ts";

/** A dated event as the timeline shows it. */
export interface TimelineEvent {
  readonly milestoneId: string;
  /** As precise as the source. */
  readonly onDate: string;
  readonly kind: MilestoneKind;
  readonly title: string;
}

/**
 * Puts events in the order of time; of two that begin on one day the more exact date comes first.
 *
 * Shape   events → new list, the earliest first; ties go by id
 */
export function inTimeOrder<T extends Pick<TimelineEvent, "milestoneId" | "onDate">>(events: readonly T[]): T[] {
  const keyed = events.map((event) => ({ event, span: dateToSpan(event.onDate) }));
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]): number =>
    a.span.firstDay - b.span.firstDay || a.span.lastDay - b.span.lastDay || (a.event.milestoneId < b.event.milestoneId ? -1 : 1);
  return keyed.sort(compare).map(({ event }) => event);
}

/** Tells whether a date, as wide as it was printed, meets a span of days. */
export function isWithin(onDate: string, range: DaySpan): boolean {
  const span = dateToSpan(onDate);
  return span.firstDay <= range.lastDay && range.firstDay <= span.lastDay;
}
