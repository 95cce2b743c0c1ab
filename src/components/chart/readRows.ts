import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";

/** Id of the data block that carries the rows of a chart's first view. */
export function rowsId(indicatorId: string): string {
  return `rows-${indicatorId}`;
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
