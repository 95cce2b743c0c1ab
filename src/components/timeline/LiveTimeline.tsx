import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef } from "react";
import { nearestMark } from "../../charts/timeline/nearestMark.ts";
import { timelineScene } from "../../charts/timeline/timelineScene.ts";
import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { Locale } from "../../lib/domain/locale.ts";
import { dateToSpan, type DaySpan, midDay } from "../../lib/domain/period.ts";
import { isSameRange, reachDay, zoomRange } from "../../lib/timeline/timelineRange.ts";
import { useBoxWidth } from "../chart/useBoxWidth.ts";
import { usePointCard } from "../chart/usePointCard.ts";
import { EventCard } from "./EventCard.tsx";
import { goToEntry } from "./goToEntry.ts";
import type { ReadEvent, ReadTimeline } from "./readTimeline.ts";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import { useRangeGestures } from "./useRangeGestures.ts";
import { askRange, useTimelineState } from "./useTimelineState.ts";
import { ZoomControls, zoomStep } from "./ZoomControls.tsx";

interface Props {
  readonly timeline: ReadTimeline;
  readonly locale: Locale;
  readonly messages: TimelineMessages;
  readonly title: string;
  readonly description: string;
}

/** How far from a mark the pointer may be; a fingertip needs more than a mouse. */
const reachPx = { hover: 10, press: 22 };

/** Index that a key moves to, or null when the key does not move; the first press on nothing chosen begins at an end. */
function movedIndex(key: string, index: number, last: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(last, index + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return index === -1 ? last : Math.max(0, index - 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}

function sentenceOf(event: ReadEvent, position: string, { kinds }: TimelineMessages): string {
  return `${event.date} ${kinds[event.kind]}: ${event.title}. ${position}`;
}

/** The timeline as the reader's hand or keyboard moves it; state and address are the page's. */
export function LiveTimeline({ timeline, locale, messages, title, description }: Props) {
  const { whole } = timeline;
  const group = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const descriptionId = useId();
  const widthPx = useBoxWidth(box);
  const state = useTimelineState(whole);
  const { open, handlers, onCard, pin, close } = usePointCard(group);
  const gestures = useRangeGestures(box, { range: state.range, whole, widthPx: widthPx ?? 0, onEnd: askRange });
  const range = gestures.draft ?? state.range;
  const { kinds } = state;
  const events = useMemo(() => timeline.events.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)), [timeline, kinds]);
  const scene = useMemo(
    () =>
      widthPx === null ? null : timelineScene({ events, kinds, range, settled: state.range, whole, widthPx, locale, kindNames: messages.kinds }),
    [events, kinds, range, state.range, whole, widthPx, locale, messages],
  );
  const index = events.findIndex((event) => event.milestoneId === open?.claimId);
  const chosen = events[index];
  const mark = scene?.marks.find((one) => one.milestoneId === chosen?.milestoneId);
  const position = messages.chart.position(index + 1, events.length);
  const chosenDay = chosen === undefined || mark === undefined ? null : midDay(dateToSpan(chosen.onDate));

  const show = (next: DaySpan): void => {
    if (!isSameRange(next, state.range)) askRange(next);
  };
  const choose = (event: ReadEvent | undefined): void => {
    if (event === undefined) return;
    pin(event.milestoneId);
    show(reachDay(state.range, whole, Math.round(midDay(dateToSpan(event.onDate)))));
  };
  const zoom = (factor: number): void => show(zoomRange(state.range, whole, { factor, aroundDay: chosenDay ?? midDay(state.range) }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const moved = movedIndex(event.key, index, events.length - 1);
    const isZoom = ["+", "=", "-", "−"].includes(event.key);
    if (moved === null && !isZoom && event.key !== "Enter") return;
    event.preventDefault();
    if (moved !== null) choose(events[moved]);
    else if (isZoom) zoom(event.key === "+" || event.key === "=" ? zoomStep : 1 / zoomStep);
    else if (chosen !== undefined) goToEntry(chosen.milestoneId);
  };
  const markAt = (event: PointerEvent, maxPx: number): string | null => (scene === null ? null : nearestMark(scene, gestures.spotOf(event), maxPx));
  const pointer = {
    ...gestures.handlers,
    onPointerMove: (event: PointerEvent) => {
      gestures.handlers.onPointerMove(event);
      if (event.pointerType === "mouse" && !gestures.isHeld()) handlers.onHover(markAt(event, reachPx.hover));
    },
    onPointerLeave: () => handlers.onHover(null),
    onPointerUp: (event: PointerEvent) => {
      const isPress = gestures.isHeld() && !gestures.wasDrag();
      gestures.handlers.onPointerUp(event);
      if (isPress) handlers.onPress(markAt(event, reachPx.press));
    },
  };
  return (
    <>
      <ZoomControls range={range} whole={whole} aroundDay={chosenDay} messages={messages} onRange={show} />
      <div
        ref={group}
        className="live-chart"
        role="group"
        aria-label={title}
        aria-describedby={descriptionId}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        <p id={descriptionId} className="visually-hidden">
          {description} {messages.chart.keyboardHint}
        </p>
        <div ref={box} className="live-timeline" data-held={gestures.draft !== null} aria-hidden="true" {...pointer}>
          {scene === null ? null : <TimelineDrawing scene={scene} className="tl" />}
        </div>
        <p className="visually-hidden live-told" role="status">
          {chosen === undefined ? "" : sentenceOf(chosen, position, messages)}
        </p>
        {chosen !== undefined && mark !== undefined ? (
          <div {...onCard}>
            <span className="live-ring" style={{ left: (mark.x0 + mark.x1) / 2, top: mark.cy }} aria-hidden="true" />
            <EventCard
              event={chosen}
              mark={mark}
              widthPx={widthPx ?? 0}
              position={position}
              messages={messages}
              onOpen={() => goToEntry(chosen.milestoneId)}
            />
          </div>
        ) : null}
      </div>
      <p className="timeline-hint">{messages.chart.pointerHint}</p>
    </>
  );
}
