import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { periodToSpan } from "../../lib/domain/period.ts";
import type { PopulationRow } from "../../lib/domain/population.ts";
import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";
import { formedOn, placeStateOn } from "../../lib/domain/region.ts";
import { chartForm, type ChartForm, lineMinDates } from "../../lib/series/chartForm.ts";
import { type Conflict, findConflicts } from "../../lib/series/findConflicts.ts";
import { anchorDay } from "../../lib/series/anchorDay.ts";
import { isDrawable, type Series, type SeriesPoint, toSeries } from "../../lib/series/toSeries.ts";
import { denominatorOf, toRate } from "./denominatorOf.ts";

export type ClaimPoint = SeriesPoint<ClaimRecord>;
export type ClaimSeries = Series<ClaimRecord>;

/** What a chart shows of the claims it was given, before any pixel is known. */
export interface ChartModel {
  readonly form: ChartForm;
  /** Series long enough for a line, the longest first. Empty unless the form is a line. */
  readonly lines: readonly ClaimSeries[];
  /** Series drawn as single marks. */
  readonly singles: readonly ClaimSeries[];
  readonly conflicts: readonly Conflict<ClaimRecord>[];
  /** Members of a conflict that may not be charted: hollow, with their reason. */
  readonly hollow: readonly ClaimPoint[];
  /** Claims in another unit than the chart's. */
  readonly otherUnits: readonly ClaimRecord[];
  /** Claims without a population near in time to divide by. */
  readonly unrated: readonly ClaimRecord[];
  /** Claims about a time when their region did not exist. */
  readonly unformed: readonly ClaimRecord[];
  /** Milestones marked on the axis of time, in the order of their numbers; none until `withEvents` puts them there. */
  readonly events: readonly MilestoneRecord[];
  readonly unitId: string;
  readonly isPer1000: boolean;
  /** The claim as it was printed, by id: `value` in points may be a rate. */
  readonly printed: ReadonlyMap<string, ClaimRecord>;
  /** Which population a rate was divided by. */
  readonly populationDates: readonly string[];
}

export interface ChartInput {
  readonly claims: readonly ClaimRecord[];
  readonly isStock: boolean;
  readonly isPer1000: boolean;
  readonly population: readonly PopulationRow[];
}

/** Most lines one chart can carry and still be read. */
const maxLines = 4;

interface Rated {
  readonly claim: ClaimRecord;
  readonly onDate: string | null;
}

function toRated(claim: ClaimRecord, population: readonly PopulationRow[]): Rated | null {
  const row = denominatorOf(claim, population);
  return row === null ? null : { claim: { ...claim, value: toRate(claim.value, row.population) }, onDate: row.onDate };
}

/** The region that a claim names was formed only later. */
function isUnformed(claim: ClaimRecord): boolean {
  const onDate = claim.periodEnd ?? claim.periodStart;
  return onDate !== null && placeStateOn({ placeId: claim.geo, validFrom: formedOn[claim.geo] ?? null }, onDate) === "did_not_exist";
}

function commonestUnit(claims: readonly ClaimRecord[]): string {
  const longest = toSeries(claims)[0]?.points[0]?.claim.unitId;
  return longest ?? claims[0]?.unitId ?? "";
}

function toHollow(conflicts: readonly Conflict<ClaimRecord>[]): ClaimPoint[] {
  return conflicts
    .flatMap((conflict) => conflict.claims)
    .filter((claim) => !isDrawable(claim))
    .flatMap((claim) => {
      const span = periodToSpan(claim.periodStart, claim.periodEnd);
      return span === null ? [] : [{ claim, others: [], span, isRunningTotal: false }];
    });
}

/**
 * Decides what a chart of the given claims shows.
 *
 * Shape   claims of one indicator and place (repeats included) → model
 * Units   all drawn values in one unit, or per 1,000 inhabitants of it
 */
export function toChartModel({ claims, isStock, isPer1000, population }: ChartInput): ChartModel {
  const unitId = commonestUnit(claims);
  const sameUnit = claims.filter((claim) => claim.unitId === unitId && !isUnformed(claim));
  const rated: Rated[] = sameUnit.flatMap((claim) => (isPer1000 ? (toRated(claim, population) ?? []) : [{ claim, onDate: null }]));
  const shown = rated.map((one) => one.claim);
  const shownIds = new Set(shown.map((claim) => claim.claimId));
  const series = toSeries(shown);
  const conflicts = isPer1000 ? [] : findConflicts(shown, isStock);
  const hollow = toHollow(conflicts);
  // One number that others contradict is not one number: all stand side by side.
  const form = chartForm(series) === "figure" && hollow.length > 0 ? "dots" : chartForm(series);
  const lines = form === "line" ? series.filter((one) => one.points.length >= lineMinDates).slice(0, maxLines) : [];
  return {
    form,
    lines,
    singles: series.filter((one) => !lines.includes(one)),
    conflicts,
    hollow,
    otherUnits: claims.filter((claim) => isDrawable(claim) && claim.unitId !== unitId),
    unrated: sameUnit.filter((claim) => isDrawable(claim) && !shownIds.has(claim.claimId)),
    unformed: claims.filter((claim) => isDrawable(claim) && isUnformed(claim)),
    events: [],
    unitId,
    isPer1000,
    printed: new Map(claims.map((claim) => [claim.claimId, claim])),
    populationDates: [...new Set(rated.flatMap((one) => one.onDate ?? []))].sort(),
  };
}

/** All points that a chart draws, in the order of time: what the keyboard walks and the table lists. */
export function drawnPoints(model: ChartModel): ClaimPoint[] {
  return [...model.lines, ...model.singles]
    .flatMap((series) => series.points)
    .concat(model.hollow)
    .sort((a, b) => anchorDay(a) - anchorDay(b) || (a.claim.claimId < b.claim.claimId ? -1 : 1));
}
