import { textWidthPx } from "./labelBox.ts";

/** One mark of the strip of events: one event, or several that fall on one place. */
export interface EventMark {
  /** Middle of the mark. */
  readonly x: number;
  readonly widthPx: number;
  /** "3", or "3–4". */
  readonly label: string;
  /** Where its events stand in time. */
  readonly events: readonly number[];
}

export const markHeightPx = 18;
export const markFontPx = 12;
const gapPx = 3;
const paddingPx = 10;

interface Group {
  readonly first: number;
  readonly events: readonly number[];
}

function toMark({ first, events }: Group, bounds: { readonly left: number; readonly right: number }): EventMark {
  const label = events.length === 1 ? String(first) : `${first}–${first + events.length - 1}`;
  const widthPx = Math.max(markHeightPx, textWidthPx(label, markFontPx, true) + paddingPx);
  const middle = ((events[0] ?? 0) + (events.at(-1) ?? 0)) / 2;
  return { x: Math.max(bounds.left + widthPx / 2, Math.min(middle, bounds.right - widthPx / 2)), widthPx, label, events };
}

function isTouching(a: EventMark, b: EventMark): boolean {
  return b.x - b.widthPx / 2 - (a.x + a.widthPx / 2) < gapPx;
}

/**
 * Places numbered marks on a strip: those that would touch share one mark.
 *
 * Shape   places of the events in pixels, in the order of time; ends of the strip → marks from left to right
 */
export function eventMarks(places: readonly number[], bounds: { readonly left: number; readonly right: number }): EventMark[] {
  const groups: Group[] = [];
  places.forEach((place, index) => {
    groups.push({ first: index + 1, events: [place] });
    for (;;) {
      const [before, last] = groups.slice(-2);
      if (before === undefined || last === undefined || !isTouching(toMark(before, bounds), toMark(last, bounds))) return;
      groups.splice(-2, 2, { first: before.first, events: [...before.events, ...last.events] });
    }
  });
  return groups.map((group) => toMark(group, bounds));
}
