import { wrapText } from "../layout/labelBox.ts";
import type { Plot, PlotShape } from "./plotShape.ts";

/** What is told of one year of a programme; `null` is the column of statements without a date. */
export interface TimelineMark {
  readonly year: number | null;
  readonly isPlanned: boolean;
  /** Awarded, paid or reported. */
  readonly isDone: boolean;
}

/** A statement about several years. */
export interface TimelineSpan {
  readonly first: number;
  readonly last: number;
}

export interface TimelineRow {
  readonly name: string;
  readonly marks: readonly TimelineMark[];
  readonly spans: readonly TimelineSpan[];
}

export interface TimelineInput {
  readonly groups: readonly { readonly name: string; readonly rows: readonly TimelineRow[] }[];
}

const headPx = 14.5;
const namePx = 13;
const tickPx = 13;
const lineHeightPx = 17;
const axisPx = 24;
const ringPx = 5;
const dotPx = 2.8;
const narrowBelowPx = 560;
/** Names of years stand at least so far apart. */
const tickRoomPx = 44;
/** Over the column of statements without a date. */
export const undatedSign = "?";

interface Frame {
  readonly widthPx: number;
  readonly isNarrow: boolean;
  readonly namesPx: number;
  /** Where the first year stands. */
  readonly left: number;
  readonly xOf: (year: number | null) => number;
  readonly ticks: readonly number[];
}

function frameOf(rows: readonly TimelineRow[], widthPx: number): Frame {
  const years = rows.flatMap((row) => [...row.marks.flatMap(({ year }) => year ?? []), ...row.spans.flatMap(({ first, last }) => [first, last])]);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const isNarrow = widthPx < narrowBelowPx;
  const namesPx = isNarrow ? widthPx : Math.min(330, widthPx * 0.38);
  const left = (isNarrow ? 0 : namesPx + 18) + ringPx + 1;
  // One more column for what carries no date.
  const columnPx = (widthPx - left - ringPx - 1) / (last - first + 1.5);
  const step = [1, 2, 5, 10].find((one) => one * columnPx >= tickRoomPx) ?? 10;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year % step === 0);
  return { widthPx, isNarrow, namesPx, left, ticks, xOf: (year) => (year === null ? widthPx - ringPx - 1 : left + (year - first) * columnPx) };
}

function axisTexts({ ticks, xOf, widthPx }: Frame, y: number): PlotShape[] {
  const text = { type: "text", y, fontPx: tickPx, isBold: false, name: "plot-label" } as const;
  return [
    ...ticks.map((year): PlotShape => {
      const x = xOf(year);
      // A name at the edge stays inside the drawing.
      return x < 20 ? { ...text, text: String(year), x: 0, align: "start" } : { ...text, text: String(year), x, align: "middle" };
    }),
    { ...text, text: undatedSign, x: widthPx - 1, align: "end" },
  ];
}

function markShapes({ year, isPlanned, isDone }: TimelineMark, y: number, { xOf }: Frame): PlotShape[] {
  const at = { type: "circle", x: xOf(year), y } as const;
  if (isPlanned && isDone)
    return [
      { ...at, radiusPx: ringPx, name: "plot-dot is-planned" },
      { ...at, radiusPx: dotPx, name: "plot-dot is-inside" },
    ];
  return [{ ...at, radiusPx: ringPx - (isPlanned ? 0 : 0.6), name: isPlanned ? "plot-dot is-planned" : "plot-dot" }];
}

function rowShapes(row: TimelineRow, top: number, frame: Frame): { readonly shapes: PlotShape[]; readonly heightPx: number } {
  const lines = wrapText(row.name, namePx, frame.namesPx);
  const textHeight = lines.length * lineHeightPx;
  const heightPx = frame.isNarrow ? textHeight + 22 : Math.max(textHeight + 7, 24);
  const y = frame.isNarrow ? top + textHeight + 8 : top + heightPx / 2;
  const textTop = frame.isNarrow ? top : y - textHeight / 2;
  return {
    heightPx,
    shapes: [
      ...lines.map((text, index): PlotShape => ({
        type: "text",
        text,
        x: 0,
        y: textTop + index * lineHeightPx + lineHeightPx * 0.75,
        fontPx: namePx,
        isBold: false,
        align: "start",
        name: "plot-name",
      })),
      { type: "line", x1: frame.left, y1: y, x2: frame.widthPx, y2: y, name: "plot-row" },
      ...frame.ticks.map((year): PlotShape => ({ type: "line", x1: frame.xOf(year), y1: y - 3, x2: frame.xOf(year), y2: y + 3, name: "plot-grid" })),
      ...row.spans.map(({ first, last }): PlotShape => ({
        type: "line",
        x1: frame.xOf(first),
        y1: y,
        x2: frame.xOf(last),
        y2: y,
        name: "plot-span",
      })),
      ...row.marks.flatMap((mark) => markShapes(mark, y, frame)),
    ],
  };
}

/**
 * Draws in which years the statements about each programme lie: rings are plans, dots what was awarded or reported.
 *
 * Shape   groups of programmes, width → plot; the last column holds what carries no date
 * Errors  RangeError when no statement carries a date
 */
export function programmeTimeline({ groups }: TimelineInput, widthPx: number): Plot {
  const rows = groups.flatMap((group) => group.rows);
  if (!rows.some((row) => row.marks.some(({ year }) => year !== null))) {
    throw new RangeError("programmeTimeline groups: got no year, expected at least one dated statement. Show a table instead");
  }
  const frame = frameOf(rows, widthPx);
  const shapes: PlotShape[] = frame.isNarrow ? [] : axisTexts(frame, tickPx);
  let top = frame.isNarrow ? 0 : axisPx;
  for (const group of groups) {
    shapes.push({ type: "text", text: group.name, x: 0, y: top + headPx + 4, fontPx: headPx, isBold: true, align: "start", name: "plot-head" });
    top += headPx + 14;
    if (frame.isNarrow) {
      // The drawing is many screens tall: each group has its years.
      shapes.push(...axisTexts(frame, top + tickPx - 4));
      top += axisPx - 4;
    }
    for (const row of group.rows) {
      const { shapes: more, heightPx } = rowShapes(row, top, frame);
      shapes.push(...more);
      top += heightPx;
    }
    top += 10;
  }
  return { widthPx, heightPx: top + tickPx + 8, shapes: frame.isNarrow ? shapes : [...shapes, ...axisTexts(frame, top + tickPx + 2)] };
}
