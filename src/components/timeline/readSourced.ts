import type { SourcedEvent } from "../../charts/timeline/timelineTable.ts";
import type { ReadEvent } from "./readTimeline.ts";

/**
 * Reads from the list of the page where an event took place and who published it.
 *
 * Errors  RangeError when its row is missing: the page and the script are of two builds
 */
export function readSourced(event: ReadEvent): SourcedEvent {
  const row = document.querySelector<HTMLElement>(`[data-milestone="${event.milestoneId}"]`);
  const geo = row?.dataset["geo"];
  if (row === null || geo === undefined) throw new RangeError(`${event.milestoneId}: got no row, expected one with its place. Reload the page`);
  return {
    ...event,
    geo,
    publisher: row.querySelector("small a")?.textContent ?? "",
    sourceUrl: row.querySelector("a[rel=external]")?.getAttribute("href") ?? null,
  };
}
