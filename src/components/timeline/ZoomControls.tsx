import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import { type DaySpan, midDay, spanDays } from "../../lib/domain/period.ts";
import { isSameRange, minRangeDays, zoomRange } from "../../lib/timeline/timelineRange.ts";

/** How much one step of a button or key changes the scale. */
export const zoomStep = 2;

interface Props {
  readonly range: DaySpan;
  readonly whole: DaySpan;
  /** The day that stays in its place; the middle when none is chosen. */
  readonly aroundDay: number | null;
  readonly messages: TimelineMessages;
  readonly onRange: (range: DaySpan) => void;
}

/** Scale of the timeline as words. A word that can do nothing stays where it is, so that the focus does. */
export function ZoomControls({ range, whole, aroundDay, messages, onRange }: Props) {
  const isWhole = isSameRange(range, whole);
  const zoom = (factor: number): DaySpan => zoomRange(range, whole, { factor, aroundDay: aroundDay ?? midDay(range) });
  const words = [
    { name: "in", label: messages.chart.zoomIn, isOff: spanDays(range) <= minRangeDays, next: () => zoom(zoomStep) },
    { name: "out", label: messages.chart.zoomOut, isOff: isWhole, next: () => zoom(1 / zoomStep) },
    { name: "whole", label: messages.chart.whole, isOff: isWhole, next: () => whole },
  ];
  return (
    <div className="chart-controls timeline-zoom" role="group" aria-label={messages.chart.controls}>
      {words.map(({ name, label, isOff, next }) => (
        <button key={name} type="button" data-zoom={name} aria-disabled={isOff} onClick={() => (isOff ? undefined : onRange(next()))}>
          {label}
        </button>
      ))}
    </div>
  );
}
