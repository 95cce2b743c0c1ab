import { formatCount } from "../../lib/format/formatCount.ts";
import type { TimelineMessages } from "./TimelineMessages.ts";

const event = { one: "event", other: "events" };

/** English words of the timeline. */
export const timelineEn: TimelineMessages = {
  title: "Timeline",
  description:
    "Events of volunteering in Kazakhstan: laws, roadmaps, forums, awards, emergencies. Each with its date, its source and an address of its own.",
  lede: (events, years) =>
    `${events}, ${years}: laws, roadmaps, forums, awards, emergencies. Each has its source, and a date that is given as exactly as it is known.`,
  selection: "This is what was found in the documents read, not a complete history of volunteering.",
  event,
  kinds: {
    law: "Legal acts",
    roadmap: "Roadmaps",
    office: "Institutions",
    platform: "Platforms",
    forum: "Forums",
    award: "Awards",
    campaign: "Campaigns",
    emergency: "Emergencies",
    international: "International events",
    borders: "Changes of borders",
  },
  filters: "What to show",
  kind: "Kind",
  allKinds: "all",
  order: "Order of the list",
  orders: { newest: "newest first", oldest: "oldest first" },
  shown: "Shown: {count} · {period}",
  nothing: "No such events were found for this time.",
  years: "Years",
  drawn: (events, list) => `${events} on an axis of time, by kind. ${list}. The list below names each event.`,
  legend:
    "A dot: the day is known. A short bar: only the month is known. A long pale bar: only the year. Titles stand where there is room for them; the list below has every event.",
  pictureLegend:
    "A dot: the day is known. A short bar: only the month is known. A long pale bar: only the year. Titles stand where there is room for them.",
  calendar: {
    link: "Download the calendar (iCalendar)",
    name: "Erikti: timeline of volunteering in Kazakhstan",
    held: (events) => `The file for calendar programs holds ${events}: those of which the day is known.`,
    leftOut: (count) =>
      `${formatCount(count, event, "en")} ${count === 1 ? "is" : "are"} left out of the calendar: only the month or the year is known, and a day would have to be invented.`,
  },
  onTimeline: "on the timeline",
  all: "All events on the timeline",
  chart: {
    controls: "Scale of the timeline",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    whole: "All years",
    pointerHint: "A pinch of two fingers, or the wheel with the Ctrl key, changes the scale too; dragging moves the time.",
    keyboardHint:
      "Arrow keys move from event to event, plus and minus change the scale, Home and End lead to the first and last event, Enter leads to the entry in the list, Escape closes the details.",
    position: (index, count) => `Event ${index} of ${count}`,
    toEntry: "To the entry in the list",
  },
};
