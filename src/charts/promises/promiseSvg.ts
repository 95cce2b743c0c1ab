import { upperFirst } from "../../lib/format/upperFirst.ts";
import type { VerdictState } from "../../lib/progress/verdictTypes.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { textWidthPx } from "../layout/labelBox.ts";
import type { DrawnView } from "../maps/mapSvg.ts";
import { shape, svgText } from "../maps/svgParts.ts";
import type { CardContext } from "./CardContext.ts";
import { type JudgedPromise, keyKinds, type PromiseDrawn } from "./drawingOf.ts";
import { lineSvg } from "./lineSvg.ts";
import { markShape } from "./markShape.ts";
import { type DrawingSize, numberLine } from "./numberLine.ts";
import { paceDrawing } from "./paceDrawing.ts";
import { keyMark, moved } from "./promiseMarks.ts";
import { paceSvg } from "./paceSvg.ts";

/** Size of a drawing in a picture. */
const pictureSize: DrawingSize = { widthPx: 640, fontPx: 14 };
const keyFontPx = 13;
const keyLinePx = 22;
const markRoomPx = 24;
const keyGapPx = 22;
const stateHeightPx = 34;

/** Colour of the mark of a state, as the style sheet of the page has it. */
function stateColor(state: VerdictState, { accent, signal, soft }: ChartTheme): string {
  if (["met", "exceeded", "partly", "on_course"].includes(state)) return accent;
  return state === "not_met" || state === "moving_away" ? signal : soft;
}

/** Mark and word of the state, in one line. */
function stateSvg(state: VerdictState, word: string, theme: ChartTheme): string {
  const { isFilled, isHalf, isDashed, sign } = markShape(state);
  const color = stateColor(state, theme);
  const ring = { cx: 8, cy: 8, r: 6.9, stroke: color, "stroke-width": 1.5, fill: isFilled ? color : "none" };
  const strokes = { d: sign, fill: "none", stroke: isFilled ? theme.paper : color, "stroke-width": 1.6, "stroke-linecap": "round" };
  const mark = [
    shape("circle", { ...ring, "stroke-dasharray": isDashed ? "2.4 2" : undefined }),
    isHalf ? shape("path", { d: "M8 1.1a6.9 6.9 0 0 0 0 13.8z", fill: color }) : "",
    sign === "" ? "" : shape("path", { ...strokes, "stroke-linejoin": "round" }),
  ].join("");
  return mark + svgText({ x: markRoomPx, y: 13, text: word, fontPx: 15, fill: theme.ink, isBold: true });
}

/** What the marks mean, in as many lines as it takes. */
function keySvg(drawn: PromiseDrawn, text: CardContext["text"], theme: ChartTheme): { readonly inner: string; readonly heightPx: number } {
  const { drawing } = text;
  const entries = [
    ...keyKinds(drawn).map((kind) => ({ mark: keyMark(kind, drawn.kind === "pace", theme), word: drawing.key[kind] })),
    ...(drawn.kind === "pace" ? [{ mark: keyMark("pace", true, theme), word: drawing.paceLine }] : []),
  ];
  let [x, y] = [0, 0];
  const parts: string[] = [];
  for (const { mark, word } of entries) {
    const width = markRoomPx + textWidthPx(word, keyFontPx);
    if (x > 0 && x + width > pictureSize.widthPx) [x, y] = [0, y + keyLinePx];
    parts.push(moved(mark, x, y) + svgText({ x: x + markRoomPx, y: y + 4.5, text: word, fontPx: keyFontPx, fill: theme.soft }));
    x += width + keyGapPx;
  }
  return { inner: parts.join(""), heightPx: y + keyLinePx };
}

/** Draws a promise with its colours written out, its state above and its key below: for pictures that leave the page, which draws with its style sheet. */
export function promiseSvg(drawn: PromiseDrawn, { promise, verdict, ctx }: JudgedPromise, theme: ChartTheme): DrawnView {
  const laid =
    drawn.kind === "pace"
      ? paceSvg(paceDrawing(drawn.pace, { unitId: promise.facts.unitId, ctx, size: pictureSize }), drawn.pace.current.qualifier, theme)
      : lineSvg(numberLine(drawn.values, pictureSize), pictureSize.fontPx, theme);
  const key = keySvg(drawn, ctx.text, theme);
  const keyY = stateHeightPx + laid.heightPx + 18;
  return {
    inner:
      stateSvg(verdict.state, upperFirst(ctx.text.states[verdict.state]), theme) + moved(laid.inner, 0, stateHeightPx) + moved(key.inner, 0, keyY),
    widthPx: pictureSize.widthPx,
    heightPx: keyY + key.heightPx,
  };
}
