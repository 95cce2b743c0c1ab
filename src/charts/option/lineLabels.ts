import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import { type Occupancy, textWidthPx, wrapText } from "../layout/labelBox.ts";
import { dayToDecimalYear, spanDays } from "../../lib/domain/period.ts";
import { barMinDays, type LineFrame, pointPx } from "../layout/lineFrame.ts";
import { scaleToPx, tickValues } from "../layout/scale.ts";
import { spreadLabels } from "../layout/spreadLabels.ts";
import type { ClaimPoint, ClaimSeries } from "../model/toChartModel.ts";
import type { ChartContext } from "../chartContext.ts";
import { formatLabel, formatPeriod, formatValue } from "./formatValue.ts";
import { type GraphicElement, textMark } from "./graphic.ts";

const valuePx = 14;
const namePx = 13;
const gapPx = 14;

/** Takes the room of axis numbers, points, lines and bars, so that labels keep off them. */
export function takeMarks(room: Occupancy, frame: LineFrame, lines: readonly ClaimSeries[], singles: readonly ClaimPoint[]): void {
  for (const value of tickValues(frame.ticks)) {
    room.take({ x: frame.left, y: scaleToPx(frame.y, value) - 17, width: frame.x.fromPx - frame.left, height: 17 });
  }
  room.take({ x: frame.left, y: 0, width: 170, height: 20 });
  for (const point of [...lines.flatMap((line) => line.points), ...singles]) {
    const { x, y } = pointPx(frame, point);
    const hasMark = point.claim.qualifier !== "exact";
    room.take({ x: x - 6, y: y - (hasMark ? 19 : 6), width: 12, height: hasMark ? 25 : 12 });
    if (spanDays(point.span) >= barMinDays && !point.isRunningTotal) {
      const from = scaleToPx(frame.x, dayToDecimalYear(point.span.firstDay));
      room.take({ x: from, y: y - 3, width: scaleToPx(frame.x, dayToDecimalYear(point.span.lastDay)) - from, height: 6 });
    }
  }
  for (const line of lines) {
    line.points.forEach((point, index) => {
      const next = line.points[index + 1];
      if (next === undefined) return;
      const a = pointPx(frame, point);
      const b = pointPx(frame, next);
      const steps = Math.ceil(Math.abs(b.x - a.x) / 6);
      for (let step = 1; step < steps; step += 1) {
        const share = step / steps;
        room.take({ x: a.x + (b.x - a.x) * share - 2, y: a.y + (b.y - a.y) * share - 3, width: 4, height: 6 });
      }
    });
  }
}

/** Numbers worth reading off: last, first, largest and smallest of a line. */
function keyPoints(points: readonly ClaimPoint[], isNarrow: boolean): ClaimPoint[] {
  const sorted = [...points].sort((a, b) => a.claim.value - b.claim.value);
  const picks = [points.at(-1), points[0], sorted.at(-1), sorted[0], ...(isNarrow ? [] : points)];
  const seen = new Set<number>();
  return picks.filter((point) => {
    if (point === undefined || seen.has(point.claim.value)) return false;
    seen.add(point.claim.value);
    return true;
  }) as ClaimPoint[];
}

/** Labels of numbers beside points, where there is room. */
export function valueLabels(room: Occupancy, frame: LineFrame, points: readonly ClaimPoint[], ctx: ChartContext, color: string): GraphicElement[] {
  return keyPoints(points, frame.isNarrow).flatMap((point) => {
    const { x, y } = pointPx(frame, point);
    const text = formatLabel(point.claim, ctx);
    const width = textWidthPx(text, valuePx, true);
    const at = (left: number, top: number) => ({ box: { x: left - 3, y: top - 1, width: width + 6, height: 19 }, left, top });
    const above = point.claim.qualifier === "exact" ? 24 : 38;
    const spot = room.place([
      at(x - width / 2, y + 8),
      at(x - width / 2, y - above),
      at(x + 10, y - 8),
      at(x - width - 10, y - 8),
      at(x - width + 8, y + 8),
      at(x - width + 8, y - above),
    ]);
    if (spot === null) return [];
    return [textMark({ text, x: spot.left, y: spot.top, fontPx: valuePx, weight: 600, color, family: ctx.theme.font, halo: ctx.theme.paper })];
  });
}

/** Names of single counts beside their marks, where there is room; the table names them all. */
export function singleLabels(room: Occupancy, frame: LineFrame, points: readonly ClaimPoint[], ctx: ChartContext): GraphicElement[] {
  const named = new Set<string>();
  return points.flatMap((point) => {
    const key = `${point.claim.basisId}|${point.claim.value}`;
    if (named.has(key)) return [];
    const { x, y } = pointPx(frame, point);
    const lines = wrapText(`${point.claim.basisName} ${formatLabel(point.claim, ctx)}`, namePx, 150);
    const width = Math.max(...lines.map((line) => textWidthPx(line, namePx)));
    const height = lines.length * 16;
    const at = (left: number, top: number) => ({ box: { x: left, y: top, width, height }, left, top });
    const spot = room.place([
      at(x + 10, y - 8),
      at(x - width - 10, y - 8),
      at(x - width / 2, y + 9),
      at(x + 10, y + 4),
      at(x - width / 2, y - height - 10),
      at(x - width / 2, y - height - 24),
    ]);
    if (spot === null) return [];
    named.add(key);
    return lines.map((text, index) =>
      textMark({
        text,
        x: spot.left,
        y: spot.top + index * 16,
        fontPx: namePx,
        color: ctx.theme.soft,
        family: ctx.theme.font,
        halo: ctx.theme.paper,
      }),
    );
  });
}

interface EndBlock {
  readonly lines: readonly { readonly text: string; readonly isStrong: boolean }[];
  readonly color: string;
  readonly wishedTop: number;
}

function endBlock(line: ClaimSeries, nameOf: (claim: ClaimRecord) => string, frame: LineFrame, ctx: ChartContext, color: string): EndBlock | null {
  const last = line.points.at(-1);
  if (last === undefined) return null;
  const widthPx = frame.widthPx - frame.right - gapPx;
  const period = formatPeriod(last.claim, ctx.locale, "medium");
  const value = ctx.messages.endLabel(formatValue(last.claim, ctx), period ?? "");
  return {
    lines: [
      ...wrapText(nameOf(last.claim), valuePx, widthPx, true).map((text) => ({ text, isStrong: true })),
      ...wrapText(value, namePx, widthPx).map((text) => ({ text, isStrong: false })),
    ],
    color,
    wishedTop: pointPx(frame, last).y - 18,
  };
}

/** Names of lines in the right margin, moved apart where they would touch. */
export function endLabels(
  frame: LineFrame,
  lines: readonly ClaimSeries[],
  nameOf: (claim: ClaimRecord) => string,
  ctx: ChartContext,
): GraphicElement[] {
  if (frame.isNarrow) return [];
  const blocks = lines.flatMap((line, index) => endBlock(line, nameOf, frame, ctx, ctx.theme.lines[index] ?? ctx.theme.soft) ?? []);
  const tops = spreadLabels(
    blocks.map((block) => ({ topPx: block.wishedTop, heightPx: block.lines.length * 17 + 8 })),
    frame.bottom,
  );
  return blocks.flatMap((block, blockIndex) =>
    block.lines.map(({ text, isStrong }, index) =>
      textMark({
        text,
        x: frame.right + gapPx,
        y: (tops[blockIndex] ?? 0) + index * 17,
        fontPx: isStrong ? valuePx : namePx,
        weight: isStrong ? 600 : 400,
        color: block.color,
        family: ctx.theme.font,
      }),
    ),
  );
}
