import { type LinearScale, scaleToPx } from "../layout/scale.ts";
import type { PaceWorking } from "../../lib/progress/workings.ts";
import { cardSize, type DrawingSize } from "./numberLine.ts";

const heightPx = 190;
const plot = { top: 34, bottom: 140 };

export interface PlotPoint {
  readonly xPx: number;
  readonly yPx: number;
}

/** The drawing of a running promise: where it began, where it is to lead, where it is. */
export interface PaceShape {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly axisY: number;
  readonly baseline: PlotPoint;
  readonly target: PlotPoint;
  readonly current: PlotPoint;
  /** Point of the straight line at the time of the outcome. */
  readonly expected: PlotPoint;
  /** The day of the verdict, when it lies between start and date due. */
  readonly todayX: number | null;
}

const round = (px: number): number => Math.round(px * 10) / 10;

interface PacePlace {
  /** Day of the verdict since 1970. */
  readonly todayDay: number;
  /** Room for the label of the baseline. */
  readonly leftPx: number;
  readonly size?: DrawingSize;
}

/** Sets baseline, target and outcome of a running promise in time and value. */
export function paceLine({ baseline, current, target, expectedValue }: PaceWorking, { todayDay, leftPx, size = cardSize }: PacePlace): PaceShape {
  const right = size.widthPx - 10;
  const values = [baseline.value, current.value, target.value, expectedValue];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across: LinearScale = { min: baseline.day, max: target.day, fromPx: leftPx, toPx: right };
  const up: LinearScale = { min: low, max: high > low ? high : low + 1, fromPx: plot.bottom, toPx: plot.top };
  const at = (day: number, value: number): PlotPoint => ({
    xPx: round(Math.min(right, Math.max(leftPx, scaleToPx(across, day)))),
    yPx: round(scaleToPx(up, value)),
  });
  const isInside = todayDay > baseline.day && todayDay < target.day;
  return {
    widthPx: size.widthPx,
    heightPx,
    axisY: plot.bottom + 26,
    baseline: at(baseline.day, baseline.value),
    target: at(target.day, target.value),
    current: at(current.day, current.value),
    expected: at(current.day, expectedValue),
    todayX: isInside ? at(todayDay, low).xPx : null,
  };
}
