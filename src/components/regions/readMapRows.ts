import type { MapRows } from "../../charts/maps/MapRows.ts";

/** Id of the data block of the maps. */
export const mapRowsId = "region-maps";

/**
 * Reads what the build left in the page.
 *
 * Errors  RangeError when the block is missing: the page and the script are of two builds
 */
export function readMapRows(): MapRows {
  const text = document.getElementById(mapRowsId)?.textContent;
  if (!text) throw new RangeError(`#${mapRowsId}: got nothing, expected the rows of the maps. Reload the page`);
  return JSON.parse(text) as MapRows;
}
