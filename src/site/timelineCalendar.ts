import { escape, ICalCalendar, ICalEventTransparency } from "ical-generator";
import { chartMessages } from "../i18n/messages.ts";
import { timelineMessages } from "../i18n/timeline/messages.ts";
import type { Locale } from "../lib/domain/locale.ts";
import { datePrecision } from "../lib/domain/period.ts";
import type { MilestoneRecord } from "../lib/queries/milestoneList.ts";
import { inTimeOrder } from "../lib/timeline/timelineEvent.ts";
import { nameUuid } from "./nameUuid.ts";

export interface CalendarOptions {
  readonly locale: Locale;
  readonly milestones: readonly MilestoneRecord[];
  /** Day of the release: the calendar's only clock. */
  readonly releasedOn: string;
  /** Address of a milestone on the published site; null where the site has none. */
  readonly toAddress: (milestoneId: string) => string | null;
}

/** An event of which the day is known. A month or a year is no day, and no event that lasts so long: it is left out. */
export function hasDay({ onDate }: Pick<MilestoneRecord, "onDate">): boolean {
  return datePrecision(onDate) === "day";
}

/** The same in every language and release, so that a calendar that is read again knows its events. */
export function calendarUid(milestoneId: string): string {
  return nameUuid(`milestones/${milestoneId}`).replace("urn:uuid:", "");
}

function toInstant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * Writes the milestones whose day is known as a calendar of whole-day events.
 *
 * Shape   milestones → iCalendar text with CRLF, lines folded at 75 octets; how many are left out stands in its description
 * Source  RFC 5545, RFC 7986
 */
export function timelineCalendar({ locale, milestones, releasedOn, toAddress }: CalendarOptions): string {
  const text = timelineMessages[locale];
  const dated = inTimeOrder(milestones.filter(hasDay));
  const leftOutCount = milestones.length - dated.length;
  const calendar = new ICalCalendar({
    prodId: { company: "Erikti", product: "Timeline", language: locale.toUpperCase() },
    name: escape(text.calendar.name, false),
    description: escape([text.selection, ...(leftOutCount > 0 ? [text.calendar.leftOut(leftOutCount)] : [])].join(" "), false),
  });
  for (const { milestoneId, onDate, kind, title, publisher, sourceUrl } of dated) {
    calendar.createEvent({
      id: calendarUid(milestoneId),
      stamp: toInstant(releasedOn),
      start: toInstant(onDate),
      allDay: true,
      summary: title,
      description: [`${chartMessages[locale].card.source}: ${publisher}`, ...(sourceUrl === null ? [] : [sourceUrl])].join("\n"),
      categories: [{ name: text.kinds[kind] }],
      transparency: ICalEventTransparency.TRANSPARENT,
      url: toAddress(milestoneId),
    });
  }
  return `${calendar.toString()}\r\n`;
}
