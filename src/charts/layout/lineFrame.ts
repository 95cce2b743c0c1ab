import { dayToDecimalYear } from "../../lib/domain/period.ts";
import { anchorDay } from "../../lib/series/anchorDay.ts";
import type { ChartModel, ClaimPoint } from "../model/toChartModel.ts";
import { textWidthPx } from "./labelBox.ts";
import { type LinearScale, niceTicks, scaleToPx, type Ticks, tickValues } from "./scale.ts";

/** Room of a line chart in pixels and its two scales. */
export interface LineFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Room between the axis of time and its names, for the marks of events. */
  readonly eventStripPx: number;
  readonly isNarrow: boolean;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly ticks: Ticks;
  readonly isRank: boolean;
  readonly isMonths: boolean;
}

/** A period longer than a month is a bar over its days, not a moment. */
export const barMinDays = 32;
/** Type size of the numbers on an axis. */
export const tickPx = 13;
const narrowBelowPx = 560;
const marginBelowPx = 860;
/** A single mark higher than this share of the lines would flatten them: it is named beside the chart. */
const offChartFactor = 1.7;

/** Splits single points into those that fit the scale of the lines and those named beside it. */
export function splitOffChart(model: ChartModel): { readonly near: readonly ClaimPoint[]; readonly far: readonly ClaimPoint[] } {
  const top = Math.max(...model.lines.flatMap((line) => line.points.map((point) => point.claim.value)));
  const singles = [...model.singles.flatMap((series) => series.points), ...model.hollow];
  return {
    near: singles.filter((point) => point.claim.value <= top * offChartFactor),
    far: singles.filter((point) => point.claim.value > top * offChartFactor),
  };
}

/** Below this many years the axis counts months. */
const monthAxisBelowYears = 1.7;

function timeRange(points: readonly ClaimPoint[]): { min: number; max: number; isMonths: boolean } {
  const first = Math.min(...points.map((point) => dayToDecimalYear(point.isRunningTotal ? anchorDay(point) : point.span.firstDay)));
  const last = Math.max(...points.map((point) => dayToDecimalYear(point.span.lastDay + 1)));
  if (last - first < monthAxisBelowYears) {
    const min = Math.floor(first * 12) / 12;
    return { min, max: Math.max(Math.ceil(last * 12 - 0.05) / 12, min + 1 / 12), isMonths: true };
  }
  const max = last - Math.floor(last) < 0.01 ? Math.floor(last) : last + (last - first) * 0.03;
  return { min: Math.floor(first), max, isMonths: false };
}

/**
 * Ends of the axis of time of a line chart.
 *
 * Units   decimal years
 */
export function chartYears(model: ChartModel): { readonly min: number; readonly max: number } {
  const { min, max } = timeRange([...model.lines.flatMap((line) => line.points), ...splitOffChart(model).near]);
  return { min, max };
}

const stripPx = 24;

/**
 * Measures a line chart.
 *
 * Shape   model and width in pixels → frame; counts start at zero, ranks have 1 on top
 */
export function lineFrame(
  model: ChartModel,
  near: readonly ClaimPoint[],
  widthPx: number,
  axis: { readonly isRank: boolean; readonly tickText: (value: number) => string },
): LineFrame {
  const { isRank, tickText } = axis;
  const isNarrow = widthPx < narrowBelowPx;
  const points = [...model.lines.flatMap((line) => line.points), ...near];
  const values = points.map((point) => point.claim.value);
  const whole = niceTicks(Math.max(...values), isNarrow ? 4 : 5, values.every(Number.isInteger) && !model.isPer1000);
  // A rank has no zero: the axis begins at the round number above the best one.
  const ticks = isRank ? { ...whole, min: Math.floor(Math.min(...values) / whole.step) * whole.step } : whole;
  const eventStripPx = model.events.length > 0 ? stripPx : 0;
  const heightPx = (isNarrow ? 300 : widthPx < marginBelowPx ? 380 : 430) + eventStripPx;
  const left = 8;
  const right = widthPx - (isNarrow ? 14 : widthPx < marginBelowPx ? 168 : 200);
  const top = 46;
  const bottom = heightPx - 30 - eventStripPx;
  const { min, max, isMonths } = timeRange(points);
  const gutter = Math.max(...tickValues(ticks).map((value) => textWidthPx(tickText(value), tickPx))) + 10;
  return {
    widthPx,
    heightPx,
    left,
    right,
    top,
    bottom,
    eventStripPx,
    isNarrow,
    ticks,
    isRank,
    isMonths,
    x: { min, max, fromPx: left + gutter, toPx: right },
    y: { min: ticks.min, max: ticks.max, fromPx: isRank ? top : bottom, toPx: isRank ? bottom : top },
  };
}

/** Where a point stands in time, in decimal years: the middle of its period, or the end of a running total. */
export function pointYear(point: ClaimPoint): number {
  return dayToDecimalYear(anchorDay(point));
}

/** Place of a point in pixels. */
export function pointPx(frame: LineFrame, point: ClaimPoint): { x: number; y: number } {
  return {
    x: scaleToPx(frame.x, pointYear(point)),
    y: scaleToPx(frame.y, point.claim.value),
  };
}
