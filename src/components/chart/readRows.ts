import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";

/** Id of the data block that carries the rows of a chart's first view. */
export function rowsId(indicatorId: string): string {
  return `rows-${indicatorId}`;
}

/** Id of the data block that carries the milestones that a chart may mark. */
export function eventsId(indicatorId: string): string {
  return `events-${indicatorId}`;
}

/**
 * Reads the rows that the build left in the page.
 *
 * Errors  RangeError when the block is missing: the page and the script are of two builds
 */
export function readRows(indicatorId: string): ClaimRecord[] {
  const text = document.getElementById(rowsId(indicatorId))?.textContent;
  if (!text) throw new RangeError(`#${rowsId(indicatorId)}: got nothing, expected the rows of the chart. Reload the page`);
  return JSON.parse(text) as ClaimRecord[];
}

/** Reads the milestones that the build left in the page; a chart without an axis of time has none. */
export function readEvents(indicatorId: string): MilestoneRecord[] {
  const text = document.getElementById(eventsId(indicatorId))?.textContent;
  return text ? (JSON.parse(text) as MilestoneRecord[]) : [];
}
