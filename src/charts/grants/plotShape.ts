import { type Box, textWidthPx } from "../layout/labelBox.ts";

/** A drawn thing of a small plot, in pixels. The class says what it is; the style sheet, how it looks. */
export type PlotShape =
  | { readonly type: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly name: string }
  | { readonly type: "circle"; readonly x: number; readonly y: number; readonly radiusPx: number; readonly name: string }
  | PlotText;

export interface PlotText {
  readonly type: "text";
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly fontPx: number;
  readonly isBold: boolean;
  readonly align: "start" | "middle" | "end";
  readonly name: string;
}

/** A drawing of shapes with its size. */
export interface Plot {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly shapes: readonly PlotShape[];
}

const alignShare = { start: 0, middle: 0.5, end: 1 } as const;

/** Room that a text takes: a line of its type size above the baseline and a little below. */
export function textBox({ text, x, y, fontPx, isBold, align }: PlotText): Box {
  const width = textWidthPx(text, fontPx, isBold);
  return { x: x - width * alignShare[align], y: y - fontPx * 0.8, width, height: fontPx };
}
