import { formatDate } from "../lib/format/formatDate.ts";
import type { ChartContext } from "./chartContext.ts";
import type { ChartModel } from "./model/toChartModel.ts";

/** An event as it stands in the list under a chart. */
export interface EventRow {
  readonly milestoneId: string;
  readonly number: string;
  readonly onDate: string;
  readonly date: string;
  readonly title: string;
  readonly publisher: string;
  readonly sourceUrl: string | null;
}

/** Rows of the list of events under a chart, numbered as its marks are. */
export function eventRows(model: ChartModel, { locale }: Pick<ChartContext, "locale">): EventRow[] {
  return model.events.map(({ milestoneId, onDate, title, publisher, sourceUrl }, index) => ({
    milestoneId,
    number: String(index + 1),
    onDate,
    date: formatDate(onDate, locale, "medium"),
    title,
    publisher,
    sourceUrl,
  }));
}

/** The list of events as plain lines, for a picture that leaves the site. */
export function eventLines(model: ChartModel, ctx: Pick<ChartContext, "locale">): string[] {
  return eventRows(model, ctx).map((row) => `${row.number}. ${row.date}: ${row.title} (${row.publisher})`);
}
