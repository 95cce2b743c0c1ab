import { textWidthPx, wrapText } from "../layout/labelBox.ts";
import { type LinearScale, scaleToPx } from "../layout/scale.ts";
import type { Plot, PlotShape } from "./plotShape.ts";

/** One statement of a plot of dots. */
export interface StatementDot {
  readonly value: number;
  /** The number with its hedge and unit. */
  readonly valueText: string;
  /** When, how far it had come, what for. */
  readonly label: string;
  /** A plan: hollow. */
  readonly isPlanned: boolean;
}

const valuePx = 14.5;
const labelPx = 13;
const lineHeightPx = 18;
const dotPx = 5;
const narrowBelowPx = 560;
/** Between rows. */
const gapPx = 12;
const stripPx = 14;

interface Column {
  readonly widthPx: number;
  readonly isNarrow: boolean;
  readonly scale: LinearScale;
  /** Width of the texts. */
  readonly textPx: number;
}

function columnOf(dots: readonly StatementDot[], widthPx: number): Column {
  const isNarrow = widthPx < narrowBelowPx;
  const widest = Math.max(...dots.map((dot) => textWidthPx(dot.valueText, valuePx, true)));
  const textPx = isNarrow ? widthPx : Math.min(300, widthPx * 0.36);
  const fromPx = isNarrow ? dotPx + 1 : textPx + 24;
  const toPx = isNarrow ? widthPx - dotPx - 1 : Math.max(fromPx + 60, widthPx - widest - dotPx - 12);
  return { widthPx, isNarrow, textPx, scale: { min: 0, max: Math.max(...dots.map((dot) => dot.value), 1), fromPx, toPx } };
}

function textLines(dot: StatementDot, { isNarrow, textPx }: Column): Omit<PlotShape & { type: "text" }, "y">[] {
  const label = wrapText(dot.label, labelPx, textPx).map((text) => ({ text, fontPx: labelPx, isBold: false, name: "plot-label" }));
  const value = isNarrow
    ? wrapText(dot.valueText, valuePx, textPx, true).map((text) => ({ text, fontPx: valuePx, isBold: true, name: "plot-value" }))
    : [];
  return [...value, ...label].map((line) => ({ type: "text", x: 0, align: "start", ...line }));
}

function rowShapes(dot: StatementDot, top: number, column: Column): { readonly shapes: PlotShape[]; readonly heightPx: number } {
  const { isNarrow, scale } = column;
  const lines = textLines(dot, column);
  const textHeight = lines.length * lineHeightPx;
  const heightPx = isNarrow ? textHeight + stripPx : Math.max(textHeight, 24);
  const y = isNarrow ? top + textHeight + stripPx / 2 : top + heightPx / 2;
  const textTop = isNarrow ? top : y - textHeight / 2;
  const x = scaleToPx(scale, dot.value);
  const value: PlotShape[] = isNarrow
    ? []
    : [
        {
          type: "text",
          text: dot.valueText,
          x: x + dotPx + 6,
          y: y + valuePx * 0.34,
          fontPx: valuePx,
          isBold: true,
          align: "start",
          name: "plot-value",
        },
      ];
  return {
    heightPx,
    shapes: [
      ...lines.map((line, index) => ({ ...line, y: textTop + index * lineHeightPx + lineHeightPx * 0.75 })),
      { type: "line", x1: scale.fromPx, y1: y, x2: x, y2: y, name: "plot-stem" },
      { type: "circle", x, y, radiusPx: dotPx, name: dot.isPlanned ? "plot-dot is-planned" : "plot-dot" },
      ...value,
    ],
  };
}

/**
 * Draws statements that may not be joined as dots on one scale: a row each, with its number and words.
 *
 * Shape   statements of one unit, width → plot; plans are hollow; narrow drawings have the words above the strip
 * Units   x from zero to the largest number
 * Errors  RangeError without a statement
 */
export function statementDots(dots: readonly StatementDot[], widthPx: number): Plot {
  if (dots.length === 0) throw new RangeError("statementDots dots: got none, expected one or more. Say in words that nothing was found");
  const column = columnOf(dots, widthPx);
  const shapes: PlotShape[] = [];
  let top = 2;
  for (const dot of dots) {
    const row = rowShapes(dot, top, column);
    shapes.push(...row.shapes);
    top += row.heightPx + gapPx;
  }
  return { widthPx, heightPx: top - gapPx + 2, shapes };
}
