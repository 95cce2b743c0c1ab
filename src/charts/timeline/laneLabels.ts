import { type Box, Occupancy, textWidthPx, wrapText } from "../layout/labelBox.ts";
import { dotRadiusPx, type LaneMark } from "./laneMarks.ts";
import type { TimelineFrame } from "./timelineFrame.ts";

export const labelFontPx = 12;
export const labelLinePx = 15;
/** A longer title is not written into the drawing. */
export const maxLabelLines = 3;
/** Widths that a label may take, the narrowest first. */
const widthsPx = [96, 120, 148, 180, 216, 256, 310];
/** Kept free beside a label: the width of a text is estimated. */
export const labelGapPx = 14;

/** The title of an event under its mark: whole, or not at all. */
export interface LaneLabel {
  readonly mark: LaneMark;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end";
  /** Where its lines begin or end. */
  readonly x: number;
  /** Where the line from the mark comes down. */
  readonly leaderX: number;
  readonly box: Box;
}

/** Where a label hangs on its mark: the middle of a dot, the beginning of a bar. */
function hangsAt({ precision, x0 }: LaneMark): number {
  return precision === "day" ? x0 + dotRadiusPx : x0 + 2;
}

/** A number stays with what it counts, a sign with its number, a word of one letter with the next. */
function bindWords(title: string): string {
  return title.replace(/(?<=^|[\s(«])(№|\d[\d.,]*|\p{L}) (?=\S)/gu, "$1\u00a0");
}

/** A line down from an upper row may not run through a mark below it. */
function isBlocked(mark: LaneMark, marks: readonly LaneMark[]): boolean {
  const x = hangsAt(mark);
  return marks.some((other) => other.row < mark.row && other.x0 - 1 < x && x < other.x1 + 1);
}

function candidatesOf(mark: LaneMark, maxLines: number): LaneLabel[] {
  const leaderX = hangsAt(mark);
  const seen = new Set<string>();
  const title = bindWords(mark.event.title);
  return widthsPx.flatMap((widthPx): LaneLabel[] => {
    const lines = wrapText(title, labelFontPx, widthPx);
    const width = Math.max(...lines.map((line) => textWidthPx(line, labelFontPx)));
    const key = lines.join("\n");
    if (lines.length > maxLines || seen.has(key)) return [];
    seen.add(key);
    const box = { y: 0, width: width + labelGapPx, height: 1 };
    return [
      { mark, lines, anchor: "start", x: leaderX - 3, leaderX, box: { ...box, x: leaderX - 3 } },
      { mark, lines, anchor: "end", x: leaderX + 3, leaderX, box: { ...box, x: leaderX + 3 - width - labelGapPx } },
    ];
  });
}

/** Half the gap may reach over the edge of the plot: it is empty. */
function insideOf(frame: TimelineFrame): Box {
  const from = frame.isNarrow ? -labelGapPx : frame.left - labelGapPx - 4;
  return { x: from, y: 0, width: frame.widthPx + labelGapPx - from, height: 1 };
}

/**
 * Chooses the labels that a lane has room for: whole titles that touch neither each other nor the edge, short ones first.
 *
 * Shape   marks of a lane, frame, lines that a label may have → labels from left to right, all on the same lines below the marks
 */
export function laneLabels(marks: readonly LaneMark[], frame: TimelineFrame, maxLines: number): LaneLabel[] {
  if (maxLines === 0) return [];
  const taken = new Occupancy(insideOf(frame));
  const order = marks
    .filter((mark) => !isBlocked(mark, marks))
    .toSorted((a, b) => a.event.title.length - b.event.title.length || (a.event.milestoneId < b.event.milestoneId ? -1 : 1));
  return order.flatMap((mark) => taken.place(candidatesOf(mark, maxLines)) ?? []).sort((a, b) => a.box.x - b.box.x);
}
