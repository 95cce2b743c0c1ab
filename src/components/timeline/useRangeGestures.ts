import { type PointerEvent as ReactPointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { pxToDay, timelineFrame } from "../../charts/timeline/timelineFrame.ts";
import { type DaySpan, spanDays } from "../../lib/domain/period.ts";
import { isSameRange, moveRange, zoomRange } from "../../lib/timeline/timelineRange.ts";

/** A press that moves less is no drag. */
const dragFromPx = 5;
/** The wheel has come to rest. */
const restMs = 250;
const wheelPxPerDoubling = 240;

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Gesture {
  readonly range: DaySpan;
  readonly middle: Spot;
  readonly spreadPx: number;
}

interface Options {
  readonly range: DaySpan;
  readonly whole: DaySpan;
  readonly widthPx: number;
  /** The hand is off: the range stays. */
  readonly onEnd: (range: DaySpan) => void;
}

function middleOf(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((total, spot) => ({ x: total.x + spot.x, y: total.y + spot.y }), { x: 0, y: 0 });
  return { x: sum.x / spots.length, y: sum.y / spots.length };
}

function spreadOf([a, b]: readonly Spot[]): number {
  return a === undefined || b === undefined ? 0 : Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}

/** The range that two fingers, or one that drags, make of the one they began with. */
function rangeOfGesture(start: Gesture, spots: readonly Spot[], { whole, widthPx }: Pick<Options, "whole" | "widthPx">): DaySpan {
  const frame = timelineFrame(widthPx, start.range);
  const now = middleOf(spots);
  const zoomed =
    start.spreadPx === 0
      ? start.range
      : zoomRange(start.range, whole, { factor: spreadOf(spots) / start.spreadPx, aroundDay: pxToDay(frame, start.middle.x) });
  const daysPerPx = spanDays(zoomed) / (frame.right - frame.left);
  return moveRange(zoomed, whole, Math.round((start.middle.x - now.x) * daysPerPx));
}

/**
 * Lets the hand choose the range: dragging moves it, two fingers or the wheel with Ctrl change its length.
 *
 * Shape   element, range → range while the hand is on it (else null), handlers of the pointer, whether a press was a drag
 */
export function useRangeGestures(box: RefObject<HTMLElement | null>, options: Options) {
  const [draft, setDraft] = useState<DaySpan | null>(null);
  const latest = useRef({ ...options, draft });
  const spots = useRef(new Map<number, Spot>());
  const start = useRef<Gesture | null>(null);
  const isDrag = useRef(false);
  useEffect(() => {
    latest.current = { ...options, draft };
  });

  const end = useCallback(() => {
    const { draft: reached, range, onEnd } = latest.current;
    setDraft(null);
    if (reached !== null && !isSameRange(reached, range)) onEnd(reached);
  }, []);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let resting: number | undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { draft: reached, range, whole, widthPx } = latest.current;
      const from = reached ?? range;
      const aroundDay = pxToDay(timelineFrame(widthPx, from), event.clientX - element.getBoundingClientRect().left);
      const next = zoomRange(from, whole, { factor: 2 ** (-event.deltaY / wheelPxPerDoubling), aroundDay });
      latest.current = { ...latest.current, draft: next };
      setDraft(next);
      window.clearTimeout(resting);
      resting = window.setTimeout(end, restMs);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      window.clearTimeout(resting);
      element.removeEventListener("wheel", onWheel);
    };
  }, [box, end]);

  const spotOf = (event: ReactPointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const begin = (): void => {
    const list = [...spots.current.values()];
    const range = latest.current.draft ?? latest.current.range;
    start.current = list.length === 0 ? null : { range, middle: middleOf(list), spreadPx: list.length > 1 ? spreadOf(list) : 0 };
  };
  const onPointerDown = (event: ReactPointerEvent): void => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    if (spots.current.size === 0) isDrag.current = false;
    spots.current.set(event.pointerId, spotOf(event));
    begin();
  };
  const onPointerMove = (event: ReactPointerEvent): void => {
    if (!spots.current.has(event.pointerId) || start.current === null) return;
    spots.current.set(event.pointerId, spotOf(event));
    const list = [...spots.current.values()];
    if (!isDrag.current && list.length === 1 && Math.abs(middleOf(list).x - start.current.middle.x) < dragFromPx) return;
    if (!isDrag.current) event.currentTarget.setPointerCapture(event.pointerId);
    isDrag.current = true;
    const next = rangeOfGesture(start.current, list, latest.current);
    latest.current = { ...latest.current, draft: next };
    setDraft(next);
  };
  const onPointerUp = (event: ReactPointerEvent): void => {
    if (!spots.current.delete(event.pointerId)) return;
    begin();
    if (spots.current.size === 0) end();
  };
  return {
    draft,
    wasDrag: () => isDrag.current,
    isHeld: () => spots.current.size > 0,
    spotOf,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}
