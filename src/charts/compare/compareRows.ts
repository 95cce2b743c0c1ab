import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { RegionPopulation } from "../../lib/queries/regionalPopulation.ts";
import { isComparable } from "../../lib/regions/slices.ts";
import { isOnOldBorders } from "../../lib/series/breakBetween.ts";
import { pickPoint } from "../../lib/series/pickPoint.ts";
import { claimReading } from "../maps/claimSteps.ts";
import { populationReading } from "../maps/populationSteps.ts";
import type { Reading } from "../maps/Reading.ts";
import { populationId } from "../maps/SliceChoice.ts";

/** A region beside others: its number, and whether it shares the period of the row. */
export interface CompareCell {
  readonly placeId: string;
  /** Null where nothing was found. */
  readonly reading: Reading | null;
  /** The number is of the same period as another's: only then a bar is drawn. */
  readonly isShared: boolean;
}

/** One indicator, basis, segment, unit and kind of period over the chosen regions. */
export interface CompareRow {
  readonly key: string;
  /** `population` for inhabitants. */
  readonly indicatorId: string;
  readonly basisName: string | null;
  readonly segmentName: string | null;
  readonly unitId: string;
  /** In the order of the chosen regions. */
  readonly cells: readonly CompareCell[];
  /** Regions with a number. */
  readonly foundCount: number;
  /** Regions whose numbers are of one period; 0 when no two are. */
  readonly sharedCount: number;
  /** Largest number of the shared period: the length of the longest bar. */
  readonly maxValue: number;
}

/** A day, a month, a year or a span: numbers of different kinds of period stand in rows of their own. */
function periodClass({ periodStart, periodEnd }: Pick<ClaimRecord, "periodStart" | "periodEnd">): string {
  return periodStart === periodEnd ? String(periodEnd?.length ?? 0) : "span";
}

const periodOf = ({ periodStart, periodEnd }: Reading): string => `${periodStart ?? ""}|${periodEnd ?? ""}`;
const endOf = ({ periodStart, periodEnd }: Reading): string => periodEnd ?? periodStart ?? "";

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** The period that most regions share, of several the latest; null when no two share one. */
function sharedPeriod(readings: readonly Reading[]): string | null {
  const periods = groupBy(readings, periodOf).filter((group) => new Set(group.map((one) => one.placeId)).size > 1);
  const [best] = periods.sort((a, b) => b.length - a.length || (endOf(a[0]) > endOf(b[0]) ? -1 : 1));
  return best === undefined ? null : periodOf(best[0]);
}

function toCells(readings: readonly Reading[], codes: readonly string[]): CompareCell[] {
  const shared = sharedPeriod(readings);
  return codes.map((placeId) => {
    const own = readings.filter((one) => one.placeId === placeId);
    const common = own.find((one) => periodOf(one) === shared);
    const latest = [...own].sort((a, b) => (endOf(a) > endOf(b) ? -1 : 1))[0];
    return { placeId, reading: common ?? latest ?? null, isShared: common !== undefined };
  });
}

type RowHead = Pick<CompareRow, "key" | "indicatorId" | "basisName" | "segmentName" | "unitId">;

function toRow(head: RowHead, readings: readonly Reading[], codes: readonly string[]): CompareRow {
  const cells = toCells(readings, codes);
  const shared = cells.filter((cell) => cell.isShared);
  return {
    ...head,
    cells,
    foundCount: cells.filter((cell) => cell.reading !== null).length,
    sharedCount: shared.length,
    maxValue: Math.max(0, ...shared.map((cell) => cell.reading?.value ?? 0)),
  };
}

function rowKey(claim: ClaimRecord): string {
  return [claim.indicatorId, claim.basisId, claim.segmentId ?? "", claim.unitId, periodClass(claim)].join("|");
}

function claimRow(claims: readonly [ClaimRecord, ...ClaimRecord[]], codes: readonly string[]): CompareRow {
  const [{ indicatorId, basisName, segmentName, unitId }] = claims;
  const picked = groupBy(claims, (claim) => `${claim.geo}|${claim.periodStart}|${claim.periodEnd}`).map(pickPoint);
  const readings = picked.map((claim) => claimReading({ claim, isOldBorders: isOnOldBorders(claim) }));
  return toRow({ key: rowKey(claims[0]), indicatorId, basisName, segmentName, unitId }, readings, codes);
}

/** Rows in which most regions share a period first, then those with most numbers. */
function compareRowsByWeight(a: CompareRow, b: CompareRow): number {
  return b.sharedCount - a.sharedCount || b.foundCount - a.foundCount || (a.key < b.key ? -1 : 1);
}

/**
 * Lays the numbers of a few regions side by side, never two ways of counting in one row.
 *
 * Shape   claims of any regions, codes of the chosen ones → rows with at least one number, those that may be compared first
 */
export function compareRows(claims: readonly ClaimRecord[], codes: readonly string[]): CompareRow[] {
  const fair = claims.filter((claim) => codes.includes(claim.geo) && isComparable(claim));
  return groupBy(fair, rowKey)
    .map((members) => claimRow(members, codes))
    .sort(compareRowsByWeight);
}

/** The inhabitants of the chosen regions, in the borders of today. */
export function populationRow(population: readonly RegionPopulation[], codes: readonly string[]): CompareRow {
  const rows = population.filter((row) => codes.includes(row.geo) && !row.isOldBorders);
  const last = groupBy(rows, (row) => `${row.geo}|${row.onDate}`).map((same) => same[same.length - 1] ?? same[0]);
  const head = { key: populationId, indicatorId: populationId, basisName: null, segmentName: null, unitId: "people" };
  return toRow(
    head,
    last.map((row) => populationReading(row)),
    codes,
  );
}
