import type { LineMark, NumberLineShape } from "../../charts/promises/numberLine.ts";
import { QualifierSign } from "./QualifierSign.tsx";

function Mark({ mark, lineY }: { readonly mark: LineMark; readonly lineY: number }) {
  const shape =
    mark.kind === "target" ? (
      <line className="target" x1={mark.xPx} x2={mark.xPx} y1={lineY - 11} y2={lineY + 7} />
    ) : mark.kind === "baseline" ? (
      <rect className="dot is-baseline" x={mark.xPx - 4.2} y={lineY - 4.2} width="8.4" height="8.4" />
    ) : (
      <circle className={`dot is-${mark.kind}`} cx={mark.xPx} cy={lineY} r="4.6" />
    );
  return (
    <g className={`mark is-${mark.kind}`}>
      {shape}
      <QualifierSign x={mark.xPx} y={mark.kind === "target" ? lineY - 7 : lineY} qualifier={mark.qualifier} />
      {mark.text === null ? null : (
        <text x={mark.text.xPx} y={mark.text.yPx} textAnchor={mark.text.anchor}>
          {mark.label}
        </text>
      )}
    </g>
  );
}

/** Promise and outcome on one scale; `description` says what it shows. */
export function NumberLine({ shape, description }: { readonly shape: NumberLineShape; readonly description: string }) {
  return (
    <svg className="promise-drawing" viewBox={`0 0 ${shape.widthPx} ${shape.heightPx}`} role="img" aria-label={description}>
      <line className="axis" x1="0" x2={shape.widthPx} y1={shape.lineY} y2={shape.lineY} />
      {shape.marks.toReversed().map((mark) => (
        <Mark key={`${mark.kind} ${mark.value} ${mark.qualifier}`} mark={mark} lineY={shape.lineY} />
      ))}
    </svg>
  );
}
