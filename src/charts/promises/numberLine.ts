import { type Box, isOverlapping, textWidthPx } from "../layout/labelBox.ts";
import { type LinearScale, scaleToPx } from "../layout/scale.ts";
import type { Qualifier } from "../../lib/domain/claim.ts";

/** How wide a drawing is, and how large its letters are. */
export interface DrawingSize {
  readonly widthPx: number;
  readonly fontPx: number;
}

/** Size of a drawing on a card; on a phone it keeps it, elsewhere it may grow a little. */
export const cardSize: DrawingSize = { widthPx: 320, fontPx: 12 };
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

const order: readonly LineValue["kind"][] = ["target", "used", "other", "baseline"];

interface LabelPlace {
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
}

function labelPlace(label: string, [xPx, yPx]: readonly [number, number], { widthPx, fontPx }: DrawingSize): LabelPlace {
  const width = textWidthPx(label, fontPx);
  const start = Math.min(Math.max(xPx - width / 2, 0), widthPx - width);
  const anchor = start === 0 ? "start" : start === widthPx - width ? "end" : "middle";
  return { box: { x: start, y: yPx - fontPx, width, height: fontPx + 2 }, anchor };
}

/**
 * Sets a promise and what is known of it on one scale that begins at zero.
 *
 * Shape   values → marks in pixels, the target first; target above the line, the others below; where labels would meet, what was
 *         reported keeps its own before what was there at the start
 */
export function numberLine(values: readonly LineValue[], size: DrawingSize = cardSize): NumberLineShape {
  const { widthPx } = size;
  const largest = Math.max(...values.map((one) => one.value));
  const smallest = Math.min(0, ...values.map((one) => one.value));
  const scale: LinearScale = { min: smallest, max: largest > smallest ? largest : smallest + 1, fromPx: sidePx, toPx: widthPx - sidePx - 22 };
  const taken: Box[] = [];
  const marks = values
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((one): LineMark => {
      const xPx = Math.round(scaleToPx(scale, one.value) * 10) / 10;
      const yPx = one.kind === "target" ? lineY - 17 : lineY + 24;
      const { box, anchor } = labelPlace(one.label, [xPx, yPx], size);
      const isFree = !taken.some((other) => isOverlapping(box, other));
      if (isFree) taken.push(box);
      const textX = anchor === "start" ? 0 : anchor === "end" ? widthPx : xPx;
      return { ...one, xPx, text: isFree ? { xPx: textX, yPx, anchor } : null };
    });
  return { widthPx, heightPx: lineY + 30, lineY, marks };
}
