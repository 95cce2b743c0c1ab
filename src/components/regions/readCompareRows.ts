import type { CompareData } from "../../charts/compare/CompareFacts.ts";

/** Id of the data block of the comparison. */
export const compareRowsId = "region-compare";

/**
 * Reads what the build left in the page.
 *
 * Errors  RangeError when the block is missing: the page and the script are of two builds
 */
export function readCompareRows(): CompareData {
  const text = document.getElementById(compareRowsId)?.textContent;
  if (!text) throw new RangeError(`#${compareRowsId}: got nothing, expected the rows of the comparison. Reload the page`);
  return JSON.parse(text) as CompareData;
}
