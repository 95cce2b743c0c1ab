import { useEffect, useState } from "react";
import type { DaySpan } from "../../lib/domain/period.ts";
import { rangeAsked, timelineShown, type TimelineShown } from "../../lib/timeline/timelineSignals.ts";
import { parseTimelineState, type TimelineState } from "../../lib/timeline/timelineState.ts";

/** Asks the page, which keeps the address and the list, for another range. */
export function askRange(range: DaySpan): void {
  document.dispatchEvent(new CustomEvent(rangeAsked, { detail: range }));
}

/** The state that the page shows: from its address, and from then on as the page tells. */
export function useTimelineState(whole: DaySpan): TimelineState {
  const [state, setState] = useState(() => parseTimelineState(new URLSearchParams(window.location.search), whole));
  useEffect(() => {
    const onShown = (event: Event): void => setState((event as TimelineShown).detail);
    document.addEventListener(timelineShown, onShown);
    return () => document.removeEventListener(timelineShown, onShown);
  }, []);
  return state;
}
