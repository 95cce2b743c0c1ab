import type { PanelReading } from "../../lib/queries/indexPanel.ts";
import type { ShownRow } from "./changesBetween.ts";

/** Readings of an index: "Mongolia, 2015: 41%". */
export function readingRows(readings: readonly PanelReading[], formatValue: (value: number) => string): ShownRow[] {
  return readings.map(({ placeId, placeName, year, value, sourceId }) => ({
    id: `${placeId} ${year}`,
    name: `${placeName}, ${year}`,
    saying: formatValue(value),
    details: sourceId,
    part: "",
  }));
}
