import type { CardContext } from "../../charts/promises/CardContext.ts";
import { cardSize } from "../../charts/promises/numberLine.ts";
import { paceDrawing } from "../../charts/promises/paceDrawing.ts";
import { valueWords } from "../../charts/promises/valueWords.ts";
import type { PaceWorking } from "../../lib/progress/workings.ts";
import { QualifierSign } from "./QualifierSign.tsx";

/** A running promise: baseline, straight line to the target, outcome beside it. */
export function PaceChart({ pace, unitId, ctx }: { readonly pace: PaceWorking; readonly unitId: string; readonly ctx: CardContext }) {
  const { shape, texts } = paceDrawing(pace, { unitId, ctx, size: cardSize });
  const { baseline, target, current, todayX } = shape;
  const description = ctx.text.drawing.paceChart(
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
      {texts.map(({ name, text, xPx, yPx, anchor }) => (
        <text key={`${name} ${xPx}`} className={name} x={xPx} y={yPx} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
