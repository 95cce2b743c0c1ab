import type { ChartContext } from "../../charts/chartContext.ts";
import { eventRows } from "../../charts/chartEvents.ts";
import type { ChartModel } from "../../charts/model/toChartModel.ts";

/** The events whose numbers stand under the axis of time, each with its date and source. */
export function EventList({ model, context }: { readonly model: ChartModel; readonly context: ChartContext }) {
  const rows = eventRows(model, context);
  if (rows.length === 0) return null;
  const { eventsHeading } = context.messages;
  return (
    <section className="chart-events" aria-label={eventsHeading}>
      <p className="chart-events-heading">{eventsHeading}</p>
      <ol>
        {rows.map((row) => (
          <li key={row.milestoneId} data-milestone={row.milestoneId}>
            <span className="event-number">{row.number}</span>
            <span>
              <time dateTime={row.onDate}>{row.date}</time> {row.title}.{" "}
              {row.sourceUrl === null ? (
                row.publisher
              ) : (
                <a href={row.sourceUrl} rel="external">
                  {row.publisher}
                </a>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
