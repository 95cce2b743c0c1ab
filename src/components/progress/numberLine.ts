import { type Box, isOverlapping, textWidthPx } from "../../charts/layout/labelBox.ts";
import { type LinearScale, scaleToPx } from "../../charts/layout/scale.ts";
import type { Qualifier } from "../../lib/domain/claim.ts";

/** Size of a drawing on a card; on a phone it keeps it, elsewhere it may grow a little. */
export const drawingWidthPx = 320;
export const drawingFontPx = 12;
const sidePx = 8;
const lineY = 32;

/** A number to be set on the line. */
export interface LineValue {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly label: string;
  readonly kind: "target" | "baseline" | "used" | "other";
}

/** A number on the line; a label that would lie on another is left out, for the words below tell it. */
export interface LineMark extends LineValue {
  readonly xPx: number;
  readonly text: { readonly xPx: number; readonly yPx: number; readonly anchor: "start" | "middle" | "end" } | null;
}

export interface NumberLineShape {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lineY: number;
  readonly marks: readonly LineMark[];
}

const order: readonly LineValue["kind"][] = ["target", "used", "baseline", "other"];

function labelBox(label: string, xPx: number, yPx: number): { readonly box: Box; readonly anchor: "start" | "middle" | "end" } {
  const width = textWidthPx(label, drawingFontPx);
  const start = Math.min(Math.max(xPx - width / 2, 0), drawingWidthPx - width);
  const anchor = start === 0 ? "start" : start === drawingWidthPx - width ? "end" : "middle";
  return { box: { x: start, y: yPx - drawingFontPx, width, height: drawingFontPx + 2 }, anchor };
}

/**
 * Sets a promise and what is known of it on one scale that begins at zero.
 *
 * Shape   values → marks in pixels, the target first; target above the line, the others below
 */
export function numberLine(values: readonly LineValue[]): NumberLineShape {
  const largest = Math.max(...values.map((one) => one.value));
  const smallest = Math.min(0, ...values.map((one) => one.value));
  const scale: LinearScale = { min: smallest, max: largest > smallest ? largest : smallest + 1, fromPx: sidePx, toPx: drawingWidthPx - sidePx - 22 };
  const taken: Box[] = [];
  const marks = values
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((one): LineMark => {
      const xPx = Math.round(scaleToPx(scale, one.value) * 10) / 10;
      const yPx = one.kind === "target" ? lineY - 17 : lineY + 24;
      const { box, anchor } = labelBox(one.label, xPx, yPx);
      const isFree = !taken.some((other) => isOverlapping(box, other));
      if (isFree) taken.push(box);
      const textX = anchor === "start" ? 0 : anchor === "end" ? drawingWidthPx : xPx;
      return { ...one, xPx, text: isFree ? { xPx: textX, yPx, anchor } : null };
    });
  return { widthPx: drawingWidthPx, heightPx: lineY + 30, lineY, marks };
}
