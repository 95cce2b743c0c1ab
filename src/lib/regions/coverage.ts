import type { Claim } from "../domain/claim.ts";
import { type PlaceValidity, placeStateOn } from "../domain/region.ts";
import { isOnOldBorders } from "../series/breakBetween.ts";
import { isComparable, periodDay } from "./slices.ts";

/** Why a cell holds no number that may be compared. */
export const blankReasons = ["no_figure_found", "did_not_exist", "other_scope_only", "not_chartable"] as const;
export type BlankReason = (typeof blankReasons)[number];
export type CellState = "found" | BlankReason;

/** A region with the days between which it exists. */
export interface CoverageRegion extends PlaceValidity {
  readonly predecessorId: string | null;
  /** First day without it; null for the regions of today. */
  readonly endedOn?: string | null;
}

/** Claims of a cell; each is of exactly one kind. */
export interface CellCounts {
  /** About the whole region, fit for a chart, repeating nothing. */
  readonly found: number;
  /** About a city, a district, one site. */
  readonly scoped: number;
  /** Not fit for a chart; without a date they never are. */
  readonly undrawn: number;
  readonly repeats: number;
  /** How many of all these lie within the borders before 8 June 2022. */
  readonly oldBorders: number;
}

/** Year of a cell; null holds the claims without a date. */
export type CoverageYear = number | null;

/** A cell with at least one claim. */
export interface CountedCell extends CellCounts {
  readonly geo: string;
  readonly indicatorId: string;
  readonly year: CoverageYear;
}

/** What was found about the regions, cell by cell; cells that are not listed are blank. */
export interface Coverage {
  readonly regions: readonly CoverageRegion[];
  /** Indicators with at least one claim about a region: of most regions first. */
  readonly indicatorIds: readonly string[];
  readonly years: readonly number[];
  readonly cells: readonly CountedCell[];
}

export interface CoverageInput {
  readonly claims: readonly Claim[];
  readonly regions: readonly CoverageRegion[];
  /** Last year of the matrix: that of the last collected source. */
  readonly throughYear: number;
}

export const noClaims: CellCounts = { found: 0, scoped: 0, undrawn: 0, repeats: 0, oldBorders: 0 };

export function addCounts(a: CellCounts, b: CellCounts): CellCounts {
  return {
    found: a.found + b.found,
    scoped: a.scoped + b.scoped,
    undrawn: a.undrawn + b.undrawn,
    repeats: a.repeats + b.repeats,
    oldBorders: a.oldBorders + b.oldBorders,
  };
}

/** All claims of a cell: the sum over all cells is the number of regional claims in the catalogue. */
export function claimCount({ found, scoped, undrawn, repeats }: CellCounts): number {
  return found + scoped + undrawn + repeats;
}

function countOne(claim: Claim): CellCounts {
  const kind = claim.repeatsClaimId !== null ? "repeats" : claim.scopeId !== null ? "scoped" : isComparable(claim) ? "found" : "undrawn";
  return { ...noClaims, [kind]: 1, oldBorders: isOnOldBorders(claim) ? 1 : 0 };
}

/** A claim stands in one cell only: that of the year in which its period ends. */
export function yearOfClaim(claim: Pick<Claim, "periodStart" | "periodEnd">): CoverageYear {
  const day = periodDay(claim);
  return day === null ? null : Number(day.slice(0, 4));
}

/** Regions that are no more but have claims: they end where the region formed out of them begins. */
function formerRegions({ claims, regions }: CoverageInput): CoverageRegion[] {
  const known = new Set(regions.map((region) => region.placeId));
  const others = [...new Set(claims.map((claim) => claim.geo))].filter((geo) => !known.has(geo)).sort();
  return others.map((placeId) => {
    const heir = regions.find((region) => region.predecessorId === placeId);
    if (heir === undefined)
      throw new RangeError(`coverage: got a claim about ${placeId}, expected a region or its predecessor. Add it to regions.csv`);
    return { placeId, validFrom: null, predecessorId: null, endedOn: heir.validFrom };
  });
}

function countCells(claims: readonly Claim[]): CountedCell[] {
  const cells = new Map<string, CountedCell>();
  for (const claim of claims) {
    const { geo, indicatorId } = claim;
    const year = yearOfClaim(claim);
    const key = `${geo}|${indicatorId}|${year}`;
    cells.set(key, { geo, indicatorId, year, ...addCounts(cells.get(key) ?? noClaims, countOne(claim)) });
  }
  return [...cells.values()];
}

function byReach(cells: readonly CountedCell[]): string[] {
  const reach = [...new Set(cells.map((cell) => cell.indicatorId))].map((indicatorId) => {
    const members = cells.filter((cell) => cell.indicatorId === indicatorId);
    const claims = members.reduce((sum, cell) => sum + claimCount(cell), 0);
    return { indicatorId, regionCount: new Set(members.map((cell) => cell.geo)).size, claims };
  });
  return reach
    .sort((a, b) => b.regionCount - a.regionCount || b.claims - a.claims || (a.indicatorId < b.indicatorId ? -1 : 1))
    .map(({ indicatorId }) => indicatorId);
}

/**
 * Counts the claims about regions by region, indicator and year.
 *
 * Shape   regional claims, regions, last year → coverage; repeats and parts of a region are counted too, each claim
 *         in the year in which its period ends, so that all cells together hold every claim once
 * Errors  RangeError for a claim about a place that is neither a region nor the predecessor of one
 */
export function coverage(input: CoverageInput): Coverage {
  const cells = countCells(input.claims);
  const firstYear = Math.min(input.throughYear, ...cells.flatMap(({ year }) => (year === null ? [] : [year])));
  const lastYear = Math.max(input.throughYear, ...cells.flatMap(({ year }) => (year === null ? [] : [year])));
  return {
    regions: [...input.regions, ...formerRegions(input)],
    indicatorIds: byReach(cells),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
    cells,
  };
}

/** Tells whether a region existed on any day of a year. */
export function existedIn(region: CoverageRegion, year: number): boolean {
  const hasEnded = region.endedOn !== undefined && region.endedOn !== null && `${year}-01-01` >= region.endedOn;
  return !hasEnded && placeStateOn(region, String(year)) !== "did_not_exist";
}

/**
 * Says what a cell holds, or why it is blank.
 *
 * Shape   counts, whether the region existed → state; claims about a part of the region only, or claims that may not
 *         be charted, make a cell that is counted and still has nothing to compare
 */
export function cellState(counts: CellCounts, hasExisted: boolean): CellState {
  if (counts.found > 0) return "found";
  if (claimCount(counts) === 0) return hasExisted ? "no_figure_found" : "did_not_exist";
  return counts.scoped > 0 && counts.undrawn === 0 ? "other_scope_only" : "not_chartable";
}
