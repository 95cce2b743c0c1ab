import type { CellState } from "../../lib/regions/coverage.ts";

/** Words of the coverage matrix; plain texts, for they travel in the page. */
export interface CoverageWords {
  readonly region: string;
  readonly total: string;
  /** Column of the indicators that have none of their own. */
  readonly rest: string;
  readonly undated: string;
  /** Accessible name of the table. */
  readonly caption: string;
  readonly key: string;
  readonly controls: string;
  readonly indicator: string;
  readonly allIndicators: string;
  readonly year: string;
  readonly allYears: string;
  readonly theme: string;
  readonly allThemes: string;
  readonly reset: string;
  readonly shownClaims: string;
  readonly shownCells: string;
  readonly states: Readonly<Record<CellState, string>>;
  readonly oldBorders: string;
}
