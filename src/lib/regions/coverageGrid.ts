import {
  addCounts,
  type CellCounts,
  type CellState,
  cellState,
  claimCount,
  type CountedCell,
  type Coverage,
  type CoverageRegion,
  type CoverageYear,
  existedIn,
  noClaims,
} from "./coverage.ts";
import { type CoverageView, undatedWord } from "./coverageView.ts";

/** An indicator is shown by itself from so many regions on; the others share a column. */
export const mainMinRegions = 8;

/** What a column of the matrix holds. */
export type GridColumn =
  | { readonly kind: "indicator"; readonly indicatorId: string }
  | { readonly kind: "rest"; readonly indicatorIds: readonly string[] }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "undated" };

/** One year within a cell. */
export interface YearMark extends CellCounts {
  readonly year: CoverageYear;
  readonly state: CellState;
}

export interface GridCell extends CellCounts {
  readonly claims: number;
  readonly state: CellState;
  /** The years that the cell sums up, the undated claims last; one alone where the cell is of one year. */
  readonly marks: readonly YearMark[];
}

export interface GridRow {
  readonly geo: string;
  readonly cells: readonly GridCell[];
  readonly total: number;
}

/** The matrix as a view shows it. */
export interface CoverageGrid {
  readonly shape: "indicators" | "years";
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  /** How many cells are in which state. */
  readonly states: Readonly<Record<CellState, number>>;
}

function regionCountOf({ cells }: Coverage, indicatorId: string): number {
  return new Set(cells.filter((cell) => cell.indicatorId === indicatorId).map((cell) => cell.geo)).size;
}

/** Indicators of so many regions that each has a column of its own. */
export function mainIndicators(coverage: Coverage): string[] {
  return coverage.indicatorIds.filter((id) => regionCountOf(coverage, id) >= mainMinRegions);
}

function columnsOf(coverage: Coverage, { indicatorId, theme }: CoverageView, themeOf: ReadonlyMap<string, string>): GridColumn[] {
  if (indicatorId !== null) return [...coverage.years.map((year) => ({ kind: "year" as const, year })), { kind: "undated" }];
  if (theme !== null) {
    return coverage.indicatorIds.filter((id) => themeOf.get(id) === theme).map((id) => ({ kind: "indicator", indicatorId: id }));
  }
  const main = mainIndicators(coverage);
  const rest = coverage.indicatorIds.filter((id) => !main.includes(id));
  const columns: GridColumn[] = main.map((id) => ({ kind: "indicator", indicatorId: id }));
  return rest.length === 0 ? columns : [...columns, { kind: "rest", indicatorIds: rest }];
}

/** Years that a cell of a column sums up. */
function yearsOf(coverage: Coverage, column: GridColumn, view: CoverageView): CoverageYear[] {
  if (column.kind === "year") return [column.year];
  if (column.kind === "undated" || view.year === undatedWord) return [null];
  return view.year === null ? [...coverage.years, null] : [view.year];
}

function isInColumn(cell: CountedCell, column: GridColumn, view: CoverageView): boolean {
  if (column.kind === "indicator") return cell.indicatorId === column.indicatorId;
  if (column.kind === "rest") return column.indicatorIds.includes(cell.indicatorId);
  return view.indicatorId === null || cell.indicatorId === view.indicatorId;
}

function sumOf(cells: readonly CellCounts[]): CellCounts {
  return cells.reduce<CellCounts>((sum, cell) => addCounts(sum, cell), noClaims);
}

function pickCounts({ found, scoped, undrawn, repeats, oldBorders }: CellCounts): CellCounts {
  return { found, scoped, undrawn, repeats, oldBorders };
}

function toCell(counted: readonly CountedCell[], region: CoverageRegion, years: readonly CoverageYear[]): GridCell {
  const marks = years.map((year): YearMark => {
    const counts = sumOf(counted.filter((cell) => cell.year === year));
    return { year, ...counts, state: cellState(counts, year === null || existedIn(region, year)) };
  });
  const counts = pickCounts(sumOf(marks));
  const hasExisted = years.some((year) => year === null || existedIn(region, year));
  return { ...counts, claims: claimCount(counts), state: cellState(counts, hasExisted), marks };
}

function countStates(rows: readonly GridRow[]): Record<CellState, number> {
  const states: Record<CellState, number> = { found: 0, no_figure_found: 0, did_not_exist: 0, other_scope_only: 0, not_chartable: 0 };
  for (const row of rows) for (const cell of row.cells) states[cell.state] += 1;
  return states;
}

/**
 * Lays the coverage out as a table of regions by indicators, or by years.
 *
 * Shape   coverage, view, theme of each indicator → rows in the order of the regions, with sums
 */
export function coverageGrid(coverage: Coverage, view: CoverageView, themeOf: ReadonlyMap<string, string>): CoverageGrid {
  const columns = columnsOf(coverage, view, themeOf);
  const rows = coverage.regions.map((region): GridRow => {
    const counted = coverage.cells.filter((cell) => cell.geo === region.placeId);
    const cells = columns.map((column) =>
      toCell(
        counted.filter((cell) => isInColumn(cell, column, view)),
        region,
        yearsOf(coverage, column, view),
      ),
    );
    return { geo: region.placeId, cells, total: cells.reduce((sum, cell) => sum + cell.claims, 0) };
  });
  const columnTotals = columns.map((_, index) => rows.reduce((sum, row) => sum + (row.cells[index]?.claims ?? 0), 0));
  return {
    shape: view.indicatorId === null ? "indicators" : "years",
    columns,
    rows,
    columnTotals,
    total: rows.reduce((sum, row) => sum + row.total, 0),
    states: countStates(rows),
  };
}

/**
 * All indicators together, year by year: where a region did not exist shows here at a glance.
 */
export function yearGrid(coverage: Coverage): CoverageGrid {
  const one: Coverage = { ...coverage, cells: coverage.cells.map((cell) => ({ ...cell, indicatorId: "all" })) };
  return coverageGrid(one, { indicatorId: "all", year: null, theme: null }, new Map());
}
