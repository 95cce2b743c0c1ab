import type { TimelineMessages } from "../../i18n/timeline/TimelineMessages.ts";
import type { TakenFacts } from "../export/TakenFacts.ts";
import type { TimelineEvent } from "../../lib/timeline/timelineEvent.ts";
import type { ShownTable } from "../export/shownTable.ts";

/** An event with where it took place and who published it. */
export interface SourcedEvent extends TimelineEvent {
  readonly geo: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
}

export interface TimelineTableInput extends TakenFacts {
  /** Those that are shown, in the order of time. */
  readonly events: readonly SourcedEvent[];
  readonly messages: TimelineMessages;
}

/** Writes the shown events as a table to take away, each with its date as precise as it is known. */
export function timelineTable({ events, messages, actions, title, subtitle, release, link }: TimelineTableInput): ShownTable {
  const { header, eventColumns: columns } = actions;
  return {
    header: [
      [header.shown, `${title}: ${subtitle}`],
      [header.notes, messages.selection],
      [header.sources, [...new Set(events.map((event) => event.publisher))].join("; ")],
      [header.rights, actions.rights.mixed],
      [header.version, release],
      [header.link, link],
    ],
    columns: [columns.id, columns.on, columns.kind, columns.title, columns.geo, columns.publisher, columns.sourceUrl],
    rows: events.map((event) => [
      event.milestoneId,
      event.onDate,
      messages.kinds[event.kind],
      event.title,
      event.geo,
      event.publisher,
      event.sourceUrl,
    ]),
  };
}
