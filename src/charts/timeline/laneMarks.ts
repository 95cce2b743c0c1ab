import { datePrecision, type DatePrecision, dateToSpan } from "../../lib/domain/period.ts";
import { inTimeOrder, type TimelineEvent } from "../../lib/timeline/timelineEvent.ts";
import { dayToPx, type TimelineFrame } from "./timelineFrame.ts";

/** Half the size of the mark of a day. */
export const dotRadiusPx = 4.5;
const leastMonthPx = 7;
const gapPx = 1.5;

/** The mark of one event inside its lane: a dot for a day, a bar for a month or a year. */
export interface LaneMark {
  readonly event: TimelineEvent;
  readonly precision: DatePrecision;
  readonly x0: number;
  readonly x1: number;
  /** 0 is the row nearest to the labels. */
  readonly row: number;
}

type Unplaced = Omit<LaneMark, "row">;

function toMark(event: TimelineEvent, frame: TimelineFrame): Unplaced {
  const { firstDay, lastDay } = dateToSpan(event.onDate);
  const precision = datePrecision(event.onDate);
  if (precision === "day") {
    const middle = dayToPx(frame, firstDay + 0.5);
    return { event, precision, x0: middle - dotRadiusPx, x1: middle + dotRadiusPx };
  }
  const from = Math.max(frame.left, dayToPx(frame, firstDay));
  const to = Math.min(frame.right, dayToPx(frame, lastDay + 1));
  const missingPx = Math.max(0, leastMonthPx - (to - from)) / 2;
  return { event, precision, x0: from - missingPx, x1: to + missingPx };
}

function isTouching(a: Unplaced, b: Unplaced): boolean {
  return a.x0 < b.x1 + gapPx && b.x0 < a.x1 + gapPx;
}

/**
 * Places the events of a lane on rows so that no mark covers another.
 *
 * Shape   events of one kind inside the range, frame → marks; bars of whole years come to lie above what is dated more exactly
 */
export function laneMarks(events: readonly TimelineEvent[], frame: TimelineFrame): LaneMark[] {
  const marks = inTimeOrder(events).map((event) => toMark(event, frame));
  const order = [...marks.filter((mark) => mark.precision !== "year"), ...marks.filter((mark) => mark.precision === "year")];
  const placed: LaneMark[] = [];
  for (const mark of order) {
    let row = 0;
    while (placed.some((other) => other.row === row && isTouching(other, mark))) row += 1;
    placed.push({ ...mark, row });
  }
  return placed;
}
