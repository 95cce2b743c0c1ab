import type { PanelReading } from "../../lib/queries/indexPanel.ts";

/** The country that every panel is compared with. */
export const homeId = "KZ";

/** One country's readings, in the order of years. */
export interface Panel {
  readonly placeId: string;
  readonly name: string;
  readonly isHome: boolean;
  readonly readings: readonly PanelReading[];
}

/** Small multiples: the same measure, years and scale in every panel. */
export interface Multiples {
  /** Kazakhstan first, then in the order given. */
  readonly panels: readonly Panel[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly largest: number;
}

/** Years of one panel that follow each other; a year without a reading leaves the line open. */
export function toYearRuns(readings: readonly PanelReading[]): PanelReading[][] {
  const runs: PanelReading[][] = [];
  for (const reading of readings) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.year === reading.year - 1) last.push(reading);
    else runs.push([reading]);
  }
  return runs;
}

/**
 * Sorts readings into one panel per country.
 *
 * Shape   readings of one measure, order of two names → panels on one scale
 * Errors  RangeError without a reading
 */
export function toPanels(readings: readonly PanelReading[], compare: (a: string, b: string) => number): Multiples {
  if (readings.length === 0) throw new RangeError("world: got no readings, expected those of one measure. Check the measure");
  const panels = [...Map.groupBy(readings, (one) => one.placeId)].map(([placeId, list]): Panel => {
    const sorted = list.toSorted((a, b) => a.year - b.year);
    return { placeId, name: sorted[0]?.placeName ?? placeId, isHome: placeId === homeId, readings: sorted };
  });
  const years = readings.map((one) => one.year);
  return {
    panels: panels.toSorted((a, b) => Number(b.isHome) - Number(a.isHome) || compare(a.name, b.name)),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    largest: Math.max(...readings.map((one) => one.value)),
  };
}

/** Survey years of which no country has a reading: the edition printed a mean of ten years, or was not read. */
export function yearsWithoutSurvey({ panels, firstYear, lastYear }: Multiples): number[] {
  const read = new Set(panels.flatMap((panel) => panel.readings.map((one) => one.year)));
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).filter((year) => !read.has(year));
}
