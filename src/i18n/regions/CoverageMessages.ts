import type { CoverageWords } from "./CoverageWords.ts";

/** Numbers and names of the largest slice, written in the language. */
export interface LargestSlice {
  readonly indicator: string;
  /** Basis, segment and period, as far as there are any. */
  readonly details: string;
  readonly regions: number;
  readonly ofRegions: number;
}

/** Words of the coverage of the regions. */
export interface CoverageMessages {
  readonly words: CoverageWords;
  /** What was found about regions, as a heading: claims in words, regions in the largest slice, regions in all. */
  readonly finding: (claims: string, most: number, all: number) => string;
  readonly findingAlone: (claims: string) => string;
  readonly largest: (slice: LargestSlice) => string;
  readonly otherwise: string;
  readonly empty: (cells: string, blank: string, sources: string, date: string) => string;
  readonly nowhere: (none: string, all: string) => string;
  readonly matrixHeading: string;
  readonly matrixNote: (firstYear: number, lastYear: number) => string;
  readonly mainNote: (regions: number) => string;
  readonly legend: string;
  readonly bars: { readonly found: string; readonly other: string };
  readonly save: string;
  readonly restHeading: string;
  readonly yearsHeading: string;
  /** Names and days of the regions formed within the years shown. */
  readonly yearsNote: (formed: string) => string;
  readonly slicesHeading: string;
  readonly slicesNote: (regions: number) => string;
  readonly ofRegions: (regions: number, all: number) => string;
  readonly maps: string;
  readonly compare: string;
  readonly gapsHeading: string;
  readonly gapsLede: string;
  readonly gapColumns: { readonly indicator: string; readonly regions: string; readonly slice: string; readonly national: string };
  readonly gapUnread: string;
  readonly noNational: string;
  readonly noSlice: string;
  readonly listHeading: string;
  readonly world: string;
  readonly picture: { readonly subtitle: string; readonly sources: (sources: string, date: string) => string };
}
