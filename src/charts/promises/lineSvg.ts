import type { ChartTheme } from "../chartTheme.ts";
import type { DrawnView } from "../maps/mapSvg.ts";
import { shape, svgText } from "../maps/svgParts.ts";
import type { LineMark, NumberLineShape } from "./numberLine.ts";
import { dotSvg, hedgeSvg, moved } from "./promiseMarks.ts";

function colorOf({ kind }: LineMark, { ink, accent, soft }: ChartTheme): string {
  if (kind === "target") return ink;
  return kind === "used" ? accent : soft;
}

function markSvg(mark: LineMark, { lineY, fontPx, theme }: { readonly lineY: number; readonly fontPx: number; readonly theme: ChartTheme }): string {
  const { kind, xPx, text, label } = mark;
  const color = colorOf(mark, theme);
  const isTarget = kind === "target";
  const sign = isTarget
    ? shape("line", { x1: xPx, y1: lineY - 11, x2: xPx, y2: lineY + 7, stroke: color, "stroke-width": 2 })
    : moved(dotSvg(kind, theme), xPx, lineY);
  const hedge = hedgeSvg(mark.qualifier, color);
  const words = text === null ? "" : svgText({ x: text.xPx, y: text.yPx, text: label, anchor: text.anchor, fontPx, fill: color, halo: theme.paper });
  return sign + (hedge === "" ? "" : moved(hedge, xPx, isTarget ? lineY - 7 : lineY)) + words;
}

/** Draws promise and outcome on one scale with its colours written out. */
export function lineSvg({ widthPx, heightPx, lineY, marks }: NumberLineShape, fontPx: number, theme: ChartTheme): DrawnView {
  const axis = shape("line", { x1: 0, y1: lineY, x2: widthPx, y2: lineY, stroke: theme.hair });
  return {
    inner:
      axis +
      marks
        .map((mark) => markSvg(mark, { lineY, fontPx, theme }))
        .reverse()
        .join(""),
    widthPx,
    heightPx,
  };
}
