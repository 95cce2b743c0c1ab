import { isMilestoneKind, type MilestoneKind, milestoneKinds } from "../domain/milestone.ts";
import type { DaySpan } from "../domain/period.ts";
import { isWithin, type TimelineEvent } from "./timelineEvent.ts";
import { datesToRange, firstDate, isSameRange, lastDate } from "./timelineRange.ts";

export const timelineOrders = ["newest", "oldest"] as const;
export type TimelineOrder = (typeof timelineOrders)[number];

/** What a reader chose to see. */
export interface TimelineState {
  readonly range: DaySpan;
  /** In the order of the lanes; none means all. */
  readonly kinds: readonly MilestoneKind[];
  readonly order: TimelineOrder;
}

/** Names of the parameters that belong to the timeline. */
export const timelineParams: readonly string[] = ["kind", "from", "to", "order"];

/** Kinds in the order of the lanes, each once; all of them are as good as none. */
export function normalKinds(kinds: readonly string[]): MilestoneKind[] {
  const known = milestoneKinds.filter((kind) => kinds.filter(isMilestoneKind).includes(kind));
  return known.length === milestoneKinds.length ? [] : known;
}

/** The view in which the page opens. */
export function firstTimelineState(whole: DaySpan): TimelineState {
  return { range: whole, kinds: [], order: "newest" };
}

/** Reads a state from the query of an address; what is not offered falls back to the first view. */
export function parseTimelineState(params: URLSearchParams, whole: DaySpan): TimelineState {
  return {
    range: datesToRange(params.get("from") ?? "", params.get("to") ?? "", whole),
    kinds: normalKinds((params.get("kind") ?? "").split(",")),
    order: timelineOrders.find((order) => order === params.get("order")) ?? "newest",
  };
}

/**
 * Writes a state into the query of an address; what is as in the first view is left out, what belongs to others stays.
 *
 * Shape   query as it is, state, whole timeline → `?kind=law,forum&from=2019&to=2024`, or nothing
 */
export function searchOfTimeline(search: string, { range, kinds, order }: TimelineState, whole: DaySpan): string {
  const params = new URLSearchParams();
  if (kinds.length > 0) params.set("kind", kinds.join(","));
  if (range.firstDay !== whole.firstDay) params.set("from", firstDate(range.firstDay));
  if (range.lastDay !== whole.lastDay) params.set("to", lastDate(range.lastDay));
  if (order !== "newest") params.set("order", order);
  for (const [name, value] of new URLSearchParams(search)) if (!timelineParams.includes(name)) params.append(name, value);
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** Tells whether two states show the same. */
export function isSameTimeline(a: TimelineState, b: TimelineState): boolean {
  return isSameRange(a.range, b.range) && a.order === b.order && a.kinds.join() === b.kinds.join();
}

/** Events of a state. */
export function shownEvents<T extends Pick<TimelineEvent, "kind" | "onDate">>(events: readonly T[], { range, kinds }: TimelineState): T[] {
  return events.filter((event) => (kinds.length === 0 || kinds.includes(event.kind)) && isWithin(event.onDate, range));
}
