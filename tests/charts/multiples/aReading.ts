import type { PanelReading } from "../../../src/lib/queries/indexPanel.ts";

/** A reading with what the case is about. */
export function aReading(placeId: string, year: number, value: number): PanelReading {
  const names: Readonly<Record<string, string>> = { KZ: "Kazakhstan", MNG: "Mongolia", UZB: "Uzbekistan", TJK: "Tajikistan" };
  return {
    placeId,
    placeName: names[placeId] ?? placeId,
    year,
    value,
    sourceId: `edition-${year + 1}`,
    sourceTitleEn: `Edition ${year + 1}`,
    sourceUrl: null,
    publishedOn: null,
  };
}
