import type { Claim } from "../../lib/domain/claim.ts";
import { anyValue, noSegment } from "../../lib/queries/filterValues.ts";
import { isDrawable, toSeries } from "../../lib/series/toSeries.ts";
import { lineMinDates } from "../../lib/series/chartForm.ts";

/** What the reader chose. `*` means all; a segment `-` means claims without one. */
export interface ChartState {
  readonly geo: string;
  readonly basisId: string;
  readonly segmentId: string;
  readonly fromYear: string | null;
  readonly toYear: string | null;
  readonly isPer1000: boolean;
  /** The milestones of the time are marked. */
  readonly showsEvents: boolean;
}

/** The country stands first wherever it has something to show. */
const countryGeo = "KZ";

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * Chooses the first view of an indicator from its claims.
 *
 * Shape   all claims → the country if anything there may be drawn, else the place with most;
 *         the segment of its longest line, or all segments where nothing makes a line
 */
export function defaultChartState(claims: readonly Claim[]): ChartState {
  const drawable = claims.filter(isDrawable);
  const atHome = (claim: Claim): boolean => claim.geo.startsWith(countryGeo);
  // Other countries are beside the point until a reader asks for them.
  const pool = drawable.some(atHome) ? drawable.filter(atHome) : claims.filter(atHome);
  const hasCountry = pool.length === 0 || pool.some((claim) => claim.geo === countryGeo);
  const geo = hasCountry ? countryGeo : (commonest(pool.map((claim) => claim.geo)) ?? countryGeo);
  const longest = toSeries(drawable.filter((claim) => claim.geo === geo))[0];
  const isLine = longest !== undefined && longest.points.length >= lineMinDates;
  return {
    geo,
    basisId: anyValue,
    segmentId: isLine ? (longest.segmentId ?? noSegment) : anyValue,
    fromYear: null,
    toYear: null,
    isPer1000: false,
    showsEvents: true,
  };
}

/** Values that the controls of an indicator offer. */
export interface OfferedValues {
  readonly places: readonly string[];
  readonly bases: readonly string[];
  readonly segments: readonly string[];
  readonly years: readonly string[];
  readonly canDivide: boolean;
  /** There are milestones to show or hide. */
  readonly hasEvents: boolean;
}

/**
 * Reads a chart state from URL parameters; what is missing or not offered falls back to the first view.
 *
 * Shape   parameters `place`, `who`, `part`, `from`, `to`, `per`, `events` → state
 */
export function parseChartState(params: URLSearchParams, first: ChartState, offered: OfferedValues): ChartState {
  const oneOf = <T extends string | null>(name: string, values: readonly string[], fallback: T): string | T => {
    const value = params.get(name);
    return value !== null && values.includes(value) ? value : fallback;
  };
  const fromYear = oneOf("from", offered.years, null);
  const toYear = oneOf("to", offered.years, null);
  return {
    geo: oneOf("place", offered.places, first.geo),
    basisId: oneOf("who", [anyValue, ...offered.bases], first.basisId),
    segmentId: oneOf("part", [anyValue, ...offered.segments], first.segmentId),
    fromYear,
    toYear: fromYear !== null && toYear !== null && toYear < fromYear ? null : toYear,
    isPer1000: offered.canDivide && params.get("per") === "1000",
    showsEvents: !(offered.hasEvents && params.get("events") === "off"),
  };
}

/** Writes a chart state as URL parameters; what equals the first view is left out. */
export function chartStateToParams(state: ChartState, first: ChartState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.geo !== first.geo) params.set("place", state.geo);
  if (state.basisId !== first.basisId) params.set("who", state.basisId);
  if (state.segmentId !== first.segmentId) params.set("part", state.segmentId);
  if (state.fromYear !== null) params.set("from", state.fromYear);
  if (state.toYear !== null) params.set("to", state.toYear);
  if (state.isPer1000) params.set("per", "1000");
  if (!state.showsEvents) params.set("events", "off");
  return params;
}

/** Names of all parameters of a chart: an address may carry others beside them. */
export const chartParams: readonly string[] = ["place", "who", "part", "from", "to", "per", "events"];

/** Tells whether two states show the same. */
export function isSameState(a: ChartState, b: ChartState): boolean {
  return isSameQuestion(a, b) && a.showsEvents === b.showsEvents;
}

/** Tells whether two states ask for the same claims. */
export function isSameQuestion(a: ChartState, b: ChartState): boolean {
  return (
    a.geo === b.geo &&
    a.basisId === b.basisId &&
    a.segmentId === b.segmentId &&
    a.fromYear === b.fromYear &&
    a.toYear === b.toYear &&
    a.isPer1000 === b.isPer1000
  );
}
