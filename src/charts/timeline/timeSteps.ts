import type { Locale } from "../../lib/domain/locale.ts";
import { dayNumber, spanDays, yearOfDay } from "../../lib/domain/period.ts";
import { formatMonth } from "../../lib/format/formatMonth.ts";
import { textWidthPx } from "../layout/labelBox.ts";
import { dayToPx, type TimelineFrame } from "./timelineFrame.ts";

export const axisFontPx = 13;
/** Up to so many days the axis counts months. */
const monthsUpToDays = 1000;
const gapPx = 8;

interface Step {
  readonly firstDay: number;
  readonly nextDay: number;
  /** Names to try, the fullest first. */
  readonly names: readonly string[];
  /** Who is named first when there is not room for all: 0 before 1. */
  readonly turn: number;
}

/** A turn of the year or month, and the name of the time after it where it has room. */
export interface TimeTick {
  readonly x: number;
  readonly isInside: boolean;
  readonly label: { readonly text: string; readonly x: number } | null;
}

interface Name {
  readonly text: string;
  readonly x: number;
  readonly halfPx: number;
}

function yearSteps(frame: TimelineFrame): Step[] {
  const first = yearOfDay(frame.range.firstDay);
  const yearPx = (365 / spanDays(frame.range)) * (frame.right - frame.left);
  const isShort = yearPx < textWidthPx("2024", axisFontPx) + gapPx;
  return Array.from({ length: yearOfDay(frame.range.lastDay) - first + 1 }, (_, index) => {
    const year = first + index;
    const short = `’${String(year).slice(2)}`;
    const names = isShort ? [short] : [String(year), short];
    return { firstDay: dayNumber(year, 1, 1), nextDay: dayNumber(year + 1, 1, 1), names, turn: 0 };
  });
}

/** A January names its year, and so does the first month; they come before the others. */
function monthSteps({ range }: TimelineFrame, locale: Locale): Step[] {
  const start = new Date(range.firstDay * 86_400_000);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + 1];
  const steps: Step[] = [];
  for (let index = 0; ; index += 1) {
    const firstDay = dayNumber(year, month + index, 1);
    if (firstDay > range.lastDay) return steps;
    const at = ((month - 1 + index) % 12) + 1;
    const name = formatMonth(at, locale);
    const isYearNamed = index === 0 || at === 1;
    const turn = at === 1 ? 0 : index === 0 ? 1 : [7, 4, 10].includes(at) ? 2 : at % 2 === 1 ? 3 : 4;
    steps.push({
      firstDay,
      nextDay: dayNumber(year, month + index + 1, 1),
      names: isYearNamed ? [`${name} ${yearOfDay(firstDay)}`] : [name],
      turn,
    });
  }
}

/** Names where there is room: the more important first, each in the middle of its time, none over another. */
function placeNames(frame: TimelineFrame, steps: readonly Step[]): ReadonlyMap<Step, Name> {
  const placed = new Map<Step, Name>();
  const isFree = ({ x, halfPx }: Name): boolean => [...placed.values()].every((other) => Math.abs(other.x - x) >= other.halfPx + halfPx + gapPx);
  for (const step of [...steps].sort((a, b) => a.turn - b.turn)) {
    const from = Math.max(frame.left, dayToPx(frame, step.firstDay));
    const to = Math.min(frame.right, dayToPx(frame, step.nextDay));
    const names = step.names.map((text): Name => {
      const halfPx = textWidthPx(text, axisFontPx) / 2;
      return { text, halfPx, x: Math.max(frame.isNarrow ? halfPx : frame.left, Math.min((from + to) / 2, frame.widthPx - halfPx)) };
    });
    // The cut time at the beginning goes without: its name would push out the next.
    const isCut = step === steps[0] && to - from < (names[0]?.halfPx ?? 0);
    const name = isCut ? undefined : names.find(isFree);
    if (name !== undefined) placed.set(step, name);
  }
  return placed;
}

/**
 * Turns of the years (in a short span: of the months) with as many names as have room.
 *
 * Shape   frame, locale → ticks from left to right; a name stands in the middle of its time
 */
export function timeTicks(frame: TimelineFrame, locale: Locale): TimeTick[] {
  const steps = spanDays(frame.range) <= monthsUpToDays ? monthSteps(frame, locale) : yearSteps(frame);
  const names = placeNames(frame, steps);
  return steps.map((step): TimeTick => {
    const name = names.get(step);
    return {
      x: Math.max(frame.left, dayToPx(frame, step.firstDay)),
      isInside: step.firstDay > frame.range.firstDay,
      label: name === undefined ? null : { text: name.text, x: name.x },
    };
  });
}
