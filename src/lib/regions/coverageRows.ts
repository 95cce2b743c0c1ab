import { type BlankReason, cellState, claimCount, type CellCounts, type Coverage, type CoverageYear, existedIn, noClaims } from "./coverage.ts";

/** One cell of the matrix, blank or not. */
export interface CoverageRow extends CellCounts {
  readonly geo: string;
  readonly indicatorId: string;
  readonly year: CoverageYear;
  readonly claims: number;
  /** Null where a number about the whole region may be compared. */
  readonly reason: BlankReason | null;
}

/**
 * Lists every cell of the matrix, region by region, indicator by indicator, year by year.
 *
 * Shape   coverage → rows; the claims without a date are the last row of an indicator
 */
export function coverageRows(coverage: Coverage): CoverageRow[] {
  const counted = new Map(coverage.cells.map((cell) => [`${cell.geo}|${cell.indicatorId}|${cell.year}`, cell]));
  const years: readonly CoverageYear[] = [...coverage.years, null];
  return coverage.regions.flatMap((region) =>
    coverage.indicatorIds.flatMap((indicatorId) =>
      years.map((year): CoverageRow => {
        const { found, scoped, undrawn, repeats, oldBorders } = counted.get(`${region.placeId}|${indicatorId}|${year}`) ?? noClaims;
        const counts = { found, scoped, undrawn, repeats, oldBorders };
        const state = cellState(counts, year === null || existedIn(region, year));
        return { geo: region.placeId, indicatorId, year, ...counts, claims: claimCount(counts), reason: state === "found" ? null : state };
      }),
    ),
  );
}
