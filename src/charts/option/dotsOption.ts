import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { yearOfDay } from "../../lib/domain/period.ts";
import { anchorDay } from "../../lib/series/anchorDay.ts";
import { formatAxisNumber } from "../../lib/format/formatAxisNumber.ts";
import { textWidthPx, wrapText } from "../layout/labelBox.ts";
import { type LinearScale, niceTicks, scaleToPx, type Ticks, tickValues } from "../layout/scale.ts";
import type { ChartModel, ClaimPoint } from "../model/toChartModel.ts";
import type { ChartContext } from "../chartContext.ts";
import { formatLabel, formatPeriod } from "./formatValue.ts";
import { type GraphicElement, polyline, textMark } from "./graphic.ts";
import type { SizedOption } from "./lineOption.ts";
import { qualifierMark } from "./qualifierMark.ts";

const namePx = 14.5;
const periodPx = 13;
const valuePx = 14.5;
const lineHeightPx = 18;
const narrowBelowPx = 560;

interface Row {
  readonly name: readonly string[];
  readonly period: readonly string[];
  readonly points: readonly ClaimPoint[];
  readonly isHollow: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Middle of the strip on which the marks stand. */
  readonly y: number;
}

type Naming = (claim: ClaimRecord) => string;

function largestOf(points: readonly ClaimPoint[]): number {
  return Math.max(...points.map((point) => point.claim.value));
}

function toRows(model: ChartModel, ctx: ChartContext, nameOf: Naming, nameWidthPx: number): Row[] {
  const isNarrow = ctx.widthPx < narrowBelowPx;
  const groups = [
    ...[...model.lines, ...model.singles].map((series) => ({ points: series.points, isHollow: false })),
    ...model.hollow.map((point) => ({ points: [point], isHollow: true })),
  ].sort((a, b) => largestOf(b.points) - largestOf(a.points));
  let top = 32;
  return groups.map(({ points, isHollow }) => {
    const first = points[0];
    const name = wrapText(first === undefined ? "" : nameOf(first.claim), namePx, nameWidthPx);
    const period =
      points.length === 1 && first !== undefined ? wrapText(formatPeriod(first.claim, ctx.locale, "medium") ?? "", periodPx, nameWidthPx) : [];
    const textHeight = (name.length + period.length) * lineHeightPx;
    const height = isNarrow ? textHeight + 36 : Math.max(44, textHeight + 16);
    const row = { name, period, points, isHollow, top, bottom: top + height, y: isNarrow ? top + textHeight + 13 : top + height / 2 };
    top += height;
    return row;
  });
}

function valueText(point: ClaimPoint, row: Row, ctx: ChartContext): string {
  const value = formatLabel(point.claim, ctx);
  return row.points.length === 1 ? value : `${value} (${yearOfDay(anchorDay(point))})`;
}

/** Numbers right of their marks, the largest first; a number without room is left to the table. */
function rowValues(row: Row, scale: LinearScale, ctx: ChartContext): GraphicElement[] {
  let limit = ctx.widthPx;
  return [...row.points]
    .sort((a, b) => b.claim.value - a.claim.value)
    .flatMap((point) => {
      const text = valueText(point, row, ctx);
      const hasArrow = point.claim.qualifier === "more_than" || point.claim.qualifier === "at_least";
      const mark = scaleToPx(scale, point.claim.value);
      const x = mark + (hasArrow ? 23 : 11);
      const isFree = x + textWidthPx(text, valuePx, true) <= limit;
      limit = mark - 9;
      return isFree
        ? [
            textMark({
              text,
              x,
              y: row.y - 9,
              fontPx: valuePx,
              weight: 600,
              color: row.isHollow ? ctx.theme.signal : ctx.theme.ink,
              family: ctx.theme.font,
              halo: ctx.theme.paper,
            }),
          ]
        : [];
    });
}

function rowElements(row: Row, scale: LinearScale, ctx: ChartContext): GraphicElement[] {
  const { theme } = ctx;
  const isNarrow = ctx.widthPx < narrowBelowPx;
  const color = row.isHollow ? theme.signal : theme.accent;
  const lines = [
    ...row.name.map((text) => ({ text, fontPx: namePx, color: theme.ink })),
    ...row.period.map((text) => ({ text, fontPx: periodPx, color: theme.soft })),
  ];
  const textTop = isNarrow ? row.top : row.y - (lines.length * lineHeightPx) / 2;
  return [
    ...lines.map((line, index) => textMark({ ...line, x: 0, y: textTop + index * lineHeightPx, family: theme.font, halo: theme.paper })),
    {
      ...polyline(
        [
          [scale.fromPx, row.y],
          [scaleToPx(scale, largestOf(row.points)), row.y],
        ],
        { color, widthPx: 1.2 },
      ),
      z: 2,
    },
    ...row.points.flatMap((point) => qualifierMark({ x: scaleToPx(scale, point.claim.value), y: row.y }, point.claim.qualifier, color, "right")),
    ...rowValues(row, scale, ctx),
  ];
}

interface DotsAxis {
  readonly ticks: Ticks;
  readonly scale: LinearScale;
  readonly unitText: string;
}

function axisElements(axis: DotsAxis, bottom: number, ctx: ChartContext): GraphicElement[] {
  const { theme } = ctx;
  let freeFrom = -Infinity;
  const unitWidth = textWidthPx(axis.unitText, 13);
  return tickValues(axis.ticks)
    .flatMap((value) => {
      const x = scaleToPx(axis.scale, value);
      const text = formatAxisNumber(value, ctx.locale);
      const width = textWidthPx(text, 13);
      const line = {
        ...polyline(
          [
            [x, 24],
            [x, bottom],
          ],
          { color: theme.grid, widthPx: 1 },
        ),
        z: 0,
      };
      const from = Math.min(x - width / 2, ctx.widthPx - width);
      if (from < freeFrom) return [line];
      freeFrom = from + width + 10;
      return [line, textMark({ text, x: Math.max(0, from), y: 4, fontPx: 13, color: theme.soft, family: theme.font })];
    })
    .concat(
      unitWidth < axis.scale.fromPx - 16 ? [textMark({ text: axis.unitText, x: 0, y: 4, fontPx: 13, color: theme.soft, family: theme.font })] : [],
    );
}

/**
 * Draws numbers that may not be joined: a row for each way of counting, on one scale.
 *
 * Shape   model, context → option; hollow rows may not be charted and say why in the table
 * Units   x in the unit of the context, from zero
 */
export function dotsOption(model: ChartModel, ctx: ChartContext, nameOf: Naming): SizedOption {
  const { theme, widthPx } = ctx;
  const isNarrow = widthPx < narrowBelowPx;
  const nameWidth = isNarrow ? widthPx - 8 : Math.min(310, widthPx * 0.36);
  const rows = toRows(model, ctx, nameOf, nameWidth);
  const values = rows.flatMap((row) => row.points.map((point) => point.claim.value));
  const widest = Math.max(...rows.flatMap((row) => row.points.map((point) => textWidthPx(valueText(point, row, ctx), valuePx, true))));
  const smallest = Math.min(0, ...values);
  const ticks = niceTicks(Math.max(...values, -smallest), isNarrow ? 2 : 4, values.every(Number.isInteger) && !model.isPer1000);
  const range = smallest < 0 ? { ...ticks, min: -ticks.max, max: Math.max(...values) > 0 ? ticks.max : 0 } : ticks;
  const scale = { min: range.min, max: range.max, fromPx: isNarrow ? 8 : nameWidth + 24, toPx: widthPx - widest - 28 };
  const last = rows.at(-1);
  const bottom = isNarrow ? (last?.y ?? 40) + 16 : Math.max((last?.y ?? 40) + 24, last?.bottom ?? 0);
  const unitText = model.isPer1000 ? ctx.messages.per1000Axis(ctx.unit.axis) : ctx.unit.axis;
  return {
    option: {
      animation: false,
      grid: { left: scale.fromPx, right: widthPx - scale.toPx, top: 24, bottom: 6, containLabel: false },
      xAxis: { type: "value", min: range.min, max: range.max, show: false },
      yAxis: { type: "value", min: 24, max: bottom, inverse: true, show: false },
      series: [
        {
          type: "scatter",
          symbol: "circle",
          z: 5,
          cursor: "pointer",
          data: rows.flatMap((row) =>
            row.points.map((point) => ({
              value: [point.claim.value, row.y],
              name: point.claim.claimId,
              symbolSize: 11,
              itemStyle: {
                color: row.isHollow ? theme.paper : theme.accent,
                borderColor: row.isHollow ? theme.signal : theme.paper,
                borderWidth: 1.8,
                opacity: 1,
              },
            })),
          ),
        },
      ],
      graphic: {
        elements: [...axisElements({ ticks: range, scale, unitText }, bottom, ctx), ...rows.flatMap((row) => rowElements(row, scale, ctx))],
      },
    },
    widthPx,
    heightPx: bottom + 6,
    points: rows.flatMap((row) => row.points.map((point) => ({ claimId: point.claim.claimId, x: scaleToPx(scale, point.claim.value), y: row.y }))),
  };
}
