import { rangeAsked, type RangeAsked, timelineShown } from "../../lib/timeline/timelineSignals.ts";
import { parseTimelineState, shownEvents, type TimelineState } from "../../lib/timeline/timelineState.ts";
import { readTimelineList } from "./readTimelineList.ts";

/** The list in a frame follows its address and the hand on the drawing; the address stays as the host wrote it. */
const { rows, events, whole } = readTimelineList();

function show(state: TimelineState): void {
  const shown = new Set(shownEvents(events, state).map((event) => event.milestoneId));
  for (const row of rows) row.hidden = !shown.has(row.id);
  document.dispatchEvent(new CustomEvent(timelineShown, { detail: state }));
}

let state = parseTimelineState(new URLSearchParams(window.location.search), whole);
// It stands newest first.
if (state.order === "oldest") rows[0]?.parentElement?.append(...rows.toReversed());
show(state);
document.addEventListener(rangeAsked, (event) => {
  state = { ...state, range: (event as RangeAsked).detail };
  show(state);
});
