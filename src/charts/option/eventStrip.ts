import { milestoneYear } from "../../lib/series/chooseMilestones.ts";
import type { MilestoneRecord } from "../../lib/queries/milestoneList.ts";
import { type EventMark, eventMarks, markFontPx, markHeightPx } from "../layout/eventMarks.ts";
import type { LineFrame } from "../layout/lineFrame.ts";
import { scaleToPx } from "../layout/scale.ts";
import type { ChartTheme } from "../chartTheme.ts";
import { type GraphicElement, polyline, textMark } from "./graphic.ts";

const stemPx = 5;
/** A guide is seen behind lines and labels, never before them. */
const guideOpacity = 0.5;
/** How far a mark at the end of the axis may reach into the margin. */
const overhangPx = 12;

function rule(x: number, from: number, to: number, stroke: { readonly color: string; readonly dash?: readonly number[] }): GraphicElement {
  const line = polyline(
    [
      [x, from],
      [x, to],
    ],
    { widthPx: 1, ...stroke },
  );
  return { ...line, style: { ...line.style, opacity: stroke.dash ? guideOpacity : 1 }, z: 0 };
}

function numbered({ x, widthPx, label }: EventMark, top: number, theme: ChartTheme): GraphicElement[] {
  return [
    {
      type: "rect",
      shape: { x: x - widthPx / 2, y: top, width: widthPx, height: markHeightPx, r: markHeightPx / 2 },
      style: { fill: theme.paper, stroke: theme.soft, lineWidth: 1 },
      silent: true,
      z: 7,
    },
    textMark({ text: label, x, y: top + 2, fontPx: markFontPx, weight: 600, color: theme.ink, align: "center", family: theme.font }),
  ];
}

/** Numbers of events on a strip under the axis of time, each with a dotted line up through the drawing. */
export function eventStrip(frame: LineFrame, events: readonly MilestoneRecord[], theme: ChartTheme): GraphicElement[] {
  const places = events.map((event) => scaleToPx(frame.x, milestoneYear(event)));
  const top = frame.bottom + stemPx;
  return [
    ...places.map((x) => rule(x, frame.top, frame.bottom, { color: theme.soft, dash: [1, 4] })),
    ...places.map((x) => rule(x, frame.bottom, top + markHeightPx / 2, { color: theme.soft })),
    ...eventMarks(places, { left: frame.left, right: frame.right + overhangPx }).flatMap((mark) => numbered(mark, top, theme)),
  ];
}
