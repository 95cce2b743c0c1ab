import { dateToSpan } from "../../lib/domain/period.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { PaceWorking } from "../../lib/progress/workings.ts";
import { textWidthPx } from "../layout/labelBox.ts";
import type { CardContext } from "./CardContext.ts";
import type { DrawingSize } from "./numberLine.ts";
import { paceLine, type PaceShape, type PlotPoint } from "./paceLine.ts";
import { labelWords } from "./valueWords.ts";

/** A text in the drawing of a pace. */
export interface PaceText {
  readonly name: "is-target" | "is-baseline" | "is-used" | "tick";
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly anchor: "start" | "middle" | "end";
}

function anchorOf({ xPx }: PlotPoint, widthPx: number): PaceText["anchor"] {
  if (xPx < widthPx * 0.2) return "start";
  return xPx > widthPx * 0.8 ? "end" : "middle";
}

/**
 * Lays out the pace of a running promise with its labels: the numbers beside their marks, the dates under the axis.
 *
 * Shape   pace, unit of the target, size → shape and texts
 */
export function paceDrawing(
  pace: PaceWorking,
  { unitId, ctx, size }: { readonly unitId: string; readonly ctx: CardContext; readonly size: DrawingSize },
): { readonly shape: PaceShape; readonly texts: readonly PaceText[] } {
  const start = labelWords(pace.baseline.value, null, unitId, ctx);
  const shape = paceLine(pace, { todayDay: dateToSpan(ctx.asOf.on).lastDay, leftPx: textWidthPx(start, size.fontPx) + 14, size });
  const { baseline, target, current, expected } = shape;
  const label = ({ value, qualifier }: PaceWorking["target"] | PaceWorking["current"]): string => labelWords(value, qualifier, unitId, ctx);
  const isBelow = current.yPx > expected.yPx;
  const atAxis = { name: "tick", yPx: shape.axisY + 16 } as const;
  return {
    shape,
    texts: [
      { name: "is-target", text: label(pace.target), xPx: target.xPx, yPx: target.yPx - 9, anchor: "end" },
      { name: "is-baseline", text: start, xPx: baseline.xPx - 10, yPx: baseline.yPx + 4, anchor: "end" },
      {
        name: "is-used",
        text: label(pace.current),
        xPx: current.xPx,
        yPx: current.yPx + (isBelow ? 20 : -24),
        anchor: anchorOf(current, shape.widthPx),
      },
      { ...atAxis, text: formatDate(pace.baseline.on, ctx.locale, "short"), xPx: baseline.xPx, anchor: "middle" },
      { ...atAxis, text: formatDate(pace.target.on, ctx.locale, "short"), xPx: shape.widthPx, anchor: "end" },
    ],
  };
}
