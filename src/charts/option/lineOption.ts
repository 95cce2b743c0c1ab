import type { EChartsCoreOption } from "echarts/core";
import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { dayToDecimalYear, spanDays } from "../../lib/domain/period.ts";
import { formatAxisNumber } from "../../lib/format/formatAxisNumber.ts";
import { breakBetween } from "../../lib/series/breakBetween.ts";
import { toRuns } from "../../lib/series/toRuns.ts";
import { Occupancy } from "../layout/labelBox.ts";
import { barMinDays, lineFrame, tickPx, type LineFrame, pointPx, pointYear, splitOffChart } from "../layout/lineFrame.ts";
import { scaleToPx, tickValues } from "../layout/scale.ts";
import type { ChartModel, ClaimPoint, ClaimSeries } from "../model/toChartModel.ts";
import type { ChartContext } from "../chartContext.ts";
import { conflictBracket, widestConflict } from "./conflictBracket.ts";
import { endLabels, singleLabels, takeMarks, valueLabels } from "./lineLabels.ts";
import { eventStrip } from "./eventStrip.ts";
import { type GraphicElement, polyline, textMark } from "./graphic.ts";
import { qualifierMark } from "./qualifierMark.ts";
import { timeAxis, valueGrid } from "./timeAxis.ts";

/** An option with the size it was made for and the points it draws, in drawing order. */
export interface SizedOption {
  readonly option: EChartsCoreOption;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly points: readonly { readonly claimId: string; readonly x: number; readonly y: number }[];
}

function periodBar(frame: LineFrame, point: ClaimPoint, color: string): GraphicElement[] {
  if (spanDays(point.span) < barMinDays || point.isRunningTotal) return [];
  const y = scaleToPx(frame.y, point.claim.value);
  const from = Math.max(frame.left, scaleToPx(frame.x, dayToDecimalYear(point.span.firstDay)));
  const to = Math.min(frame.right, scaleToPx(frame.x, dayToDecimalYear(point.span.lastDay + 1)));
  const bar = polyline(
    [
      [from + 1, y],
      [to - 1, y],
    ],
    { color, widthPx: 3 },
  );
  return [{ ...bar, style: { ...bar.style, opacity: 0.3 }, z: 2 }];
}

function lineSeries(line: ClaimSeries, color: string): object[] {
  const position = (point: ClaimPoint): [number, number] => [pointYear(point), point.claim.value];
  return toRuns(line.points).map((run) => ({
    type: "line",
    data: run.map(position),
    showSymbol: false,
    silent: true,
    animation: false,
    lineStyle: { color, width: 2.4, cap: "round", join: "round" },
    z: 3,
  }));
}

interface PointStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly strokePx: number;
  readonly sizePx: number;
}

function scatterItem(point: ClaimPoint, style: PointStyle): object {
  return {
    value: [pointYear(point), point.claim.value],
    name: point.claim.claimId,
    symbolSize: style.sizePx,
    itemStyle: { color: style.fill, borderColor: style.stroke, borderWidth: style.strokePx, opacity: 1 },
  };
}

/** A dotted link over a break, so that the eye sees one series with two definitions or two territories. */
function breakLinks(frame: LineFrame, line: ClaimSeries, color: string): GraphicElement[] {
  const runs = toRuns(line.points);
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index]?.at(-1);
    const after = run[0];
    if (before === undefined || after === undefined || breakBetween(before, after) === "gap") return [];
    const a = pointPx(frame, before);
    const b = pointPx(frame, after);
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length < 26) return [];
    const trim = 11 / length;
    const at = (share: number): [number, number] => [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
    return [{ ...polyline([at(trim), at(1 - trim)], { color, widthPx: 1.3, dash: [0.5, 5] }), z: 2 }];
  });
}

/**
 * Draws the series of one indicator over time.
 *
 * Shape   model of form "line", context → option with the size it was made for
 * Units   x in decimal years, y in the unit of the context
 */
export function lineOption(model: ChartModel, ctx: ChartContext, nameOf: (claim: ClaimRecord) => string): SizedOption {
  const { theme } = ctx;
  const { near } = splitOffChart(model);
  const tickText = (value: number): string => formatAxisNumber(value, ctx.locale);
  const frame = lineFrame(model, near, ctx.widthPx, { isRank: ctx.unit.measure === "rank", tickText });
  const hollowIds = new Set(model.hollow.map((point) => point.claim.claimId));
  const room = new Occupancy({ x: 0, y: 0, width: frame.right + 14, height: frame.bottom - 2 });
  takeMarks(room, frame, model.lines, near);
  const linePoints = model.lines.flatMap((line) => line.points);
  const drawn = [...linePoints, ...near];
  const conflict = widestConflict(model.conflicts, new Set(drawn.map((point) => point.claim.claimId)));
  const conflictIds = new Set(conflict?.claims.map((claim) => claim.claimId));
  const singleColor = (point: ClaimPoint): string => (conflictIds.has(point.claim.claimId) ? theme.signal : theme.soft);
  const lineColor = (index: number): string => theme.lines[index] ?? theme.soft;
  const towards = frame.isRank ? "down" : "up";
  const grid = tickValues(frame.ticks)
    .filter((value) => value > 0)
    .map((value) => ({ value, text: tickText(value) }));
  const elements: GraphicElement[] = [
    ...valueGrid(frame, theme, grid),
    ...(frame.isRank ? [] : [textMark({ text: axisUnit(model, ctx), x: frame.left, y: 4, fontPx: tickPx, color: theme.soft, family: theme.font })]),
    ...timeAxis(frame, theme, ctx.locale),
    ...eventStrip(frame, model.events, theme),
    ...drawn.flatMap((point) => periodBar(frame, point, near.includes(point) ? singleColor(point) : lineColor(lineIndex(model, point)))),
    ...model.lines.flatMap((line, index) => breakLinks(frame, line, lineColor(index))),
    ...drawn.flatMap((point) =>
      qualifierMark(
        pointPx(frame, point),
        point.claim.qualifier,
        near.includes(point) ? singleColor(point) : lineColor(lineIndex(model, point)),
        towards,
      ),
    ),
    ...(conflict ? conflictBracket(room, frame, conflict, drawn, ctx) : []),
    ...model.lines.slice(0, 1).flatMap((line, index) => valueLabels(room, frame, line.points, ctx, lineColor(index))),
    ...singleLabels(room, frame, frame.isNarrow ? near.filter((point) => conflictIds.has(point.claim.claimId)) : near, ctx),
    ...endLabels(frame, model.lines, nameOf, ctx),
  ];
  const option: EChartsCoreOption = {
    animation: false,
    grid: { left: frame.x.fromPx, right: frame.widthPx - frame.right, top: frame.top, bottom: frame.heightPx - frame.bottom, containLabel: false },
    xAxis: { type: "value", min: frame.x.min, max: frame.x.max, show: false },
    yAxis: { type: "value", min: frame.ticks.min, max: frame.ticks.max, inverse: frame.isRank, show: false },
    series: [
      // A rank depends on how many countries were asked that year: its points are not joined.
      ...(frame.isRank ? [] : model.lines.flatMap((line, index) => lineSeries(line, lineColor(index)))),
      {
        type: "scatter",
        symbol: "circle",
        z: 5,
        cursor: "pointer",
        data: [
          ...model.lines.flatMap((line, index) =>
            line.points.map((point) => scatterItem(point, { fill: lineColor(index), stroke: theme.paper, strokePx: 1.6, sizePx: 9 })),
          ),
          ...near.map((point) => {
            const isSolid = conflictIds.has(point.claim.claimId) && !hollowIds.has(point.claim.claimId);
            return scatterItem(point, {
              fill: isSolid ? theme.signal : theme.paper,
              stroke: isSolid ? theme.paper : singleColor(point),
              strokePx: 1.8,
              sizePx: 8.5,
            });
          }),
        ],
      },
    ],
    graphic: { elements },
  };
  return {
    option,
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    points: drawn.map((point) => ({ claimId: point.claim.claimId, ...pointPx(frame, point) })),
  };
}

function lineIndex(model: ChartModel, point: ClaimPoint): number {
  return model.lines.findIndex((line) => line.points.includes(point));
}

function axisUnit(model: ChartModel, ctx: ChartContext): string {
  return model.isPer1000 ? ctx.messages.per1000Axis(ctx.unit.axis) : ctx.unit.axis;
}
