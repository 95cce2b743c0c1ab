import { formatDate } from "../../lib/format/formatDate.ts";
import { textWidthPx } from "../../charts/layout/labelBox.ts";
import { dateToSpan } from "../../lib/domain/period.ts";
import type { PaceWorking } from "../../lib/progress/workings.ts";
import type { CardContext } from "./CardContext.ts";
import { drawingFontPx } from "./numberLine.ts";
import { paceLine, type PlotPoint } from "./paceLine.ts";
import { QualifierSign } from "./QualifierSign.tsx";
import { labelWords, valueWords } from "./valueWords.ts";

function anchorOf({ xPx }: PlotPoint, widthPx: number): "start" | "middle" | "end" {
  if (xPx < widthPx * 0.2) return "start";
  return xPx > widthPx * 0.8 ? "end" : "middle";
}

/** A running promise: baseline, straight line to the target, outcome beside it. */
export function PaceChart({ pace, unitId, ctx }: { readonly pace: PaceWorking; readonly unitId: string; readonly ctx: CardContext }) {
  const { locale, text } = ctx;
  const start = labelWords(pace.baseline.value, null, unitId, ctx);
  const shape = paceLine(pace, dateToSpan(ctx.asOf.on).lastDay, textWidthPx(start, drawingFontPx) + 14);
  const { baseline, target, current, expected, todayX } = shape;
  const isBelow = current.yPx > expected.yPx;
  const description = text.drawing.paceChart(
    valueWords(pace.baseline.value, null, unitId, ctx),
    valueWords(pace.target.value, pace.target.qualifier, unitId, ctx),
    valueWords(pace.current.value, pace.current.qualifier, unitId, ctx),
  );
  return (
    <svg className="promise-drawing is-pace" viewBox={`0 0 ${shape.widthPx} ${shape.heightPx}`} role="img" aria-label={description}>
      <line className="axis" x1="0" x2={shape.widthPx} y1={shape.axisY} y2={shape.axisY} />
      {todayX === null ? null : <line className="today" x1={todayX} x2={todayX} y1="14" y2={shape.axisY} />}
      <line className="pace-line" x1={baseline.xPx} y1={baseline.yPx} x2={target.xPx} y2={target.yPx} />
      <line className="done-line" x1={baseline.xPx} y1={baseline.yPx} x2={current.xPx} y2={current.yPx} />
      <rect className="dot is-baseline" x={baseline.xPx - 4.2} y={baseline.yPx - 4.2} width="8.4" height="8.4" />
      <line className="target" x1={target.xPx - 9} x2={target.xPx + 9} y1={target.yPx} y2={target.yPx} />
      <circle className="dot is-used" cx={current.xPx} cy={current.yPx} r="4.6" />
      <QualifierSign x={current.xPx} y={current.yPx} qualifier={pace.current.qualifier} isUpright />
      <text className="is-target" x={target.xPx} y={target.yPx - 9} textAnchor="end">
        {labelWords(pace.target.value, pace.target.qualifier, unitId, ctx)}
      </text>
      <text x={baseline.xPx - 10} y={baseline.yPx + 4} textAnchor="end">
        {start}
      </text>
      <text className="is-used" x={current.xPx} y={current.yPx + (isBelow ? 20 : -24)} textAnchor={anchorOf(current, shape.widthPx)}>
        {labelWords(pace.current.value, pace.current.qualifier, unitId, ctx)}
      </text>
      <text className="tick" x={baseline.xPx} y={shape.axisY + 16} textAnchor="middle">
        {formatDate(pace.baseline.on, locale, "short")}
      </text>
      <text className="tick" x={shape.widthPx} y={shape.axisY + 16} textAnchor="end">
        {formatDate(pace.target.on, locale, "short")}
      </text>
    </svg>
  );
}
