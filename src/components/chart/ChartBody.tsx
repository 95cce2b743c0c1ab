import type { ChartContext } from "../../charts/chartContext.ts";
import { chartNotes } from "../../charts/chartNotes.ts";
import { chartSources, chartTable } from "../../charts/chartTable.ts";
import { EventList } from "./EventList.tsx";
import { seriesNamer } from "../../charts/model/seriesName.ts";
import type { ChartModel } from "../../charts/model/toChartModel.ts";
import { formatDate } from "../../lib/format/formatDate.ts";

interface Props {
  readonly model: ChartModel;
  readonly context: ChartContext;
  readonly title: string;
  /** Page that lists the claims, where this one does not: a chart in a frame. */
  readonly claimsAt?: string | undefined;
}

const sourcesShown = 4;

function Sources({ model, context }: Pick<Props, "model" | "context">) {
  const sources = chartSources(model);
  const rest = sources.length - sourcesShown;
  return (
    <p className="chart-sources">
      {context.messages.sources}:{" "}
      {sources.slice(0, sourcesShown).map((source, index) => {
        const text = source.publishedOn === null ? source.name : `${source.name}, ${formatDate(source.publishedOn, context.locale, "medium")}`;
        return (
          <span key={`${source.name}${index}`}>
            {index > 0 ? "; " : ""}
            {source.url === null ? (
              text
            ) : (
              <a href={source.url} rel="external">
                {text}
              </a>
            )}
          </span>
        );
      })}
      {rest > 0 ? `; ${context.messages.moreSources(rest)}` : ""}
    </p>
  );
}

function Table({ model, context, title, claimsAt }: Props) {
  const { columns, table, tableCaption } = context.messages;
  const rows = chartTable(model, context);
  const hasSegments = rows.some((row) => row.segment !== null);
  return (
    <details className="chart-table">
      <summary>{table}</summary>
      <div className="table-scroll" role="region" aria-label={tableCaption(title)} tabIndex={0}>
        <table>
          <caption>{tableCaption(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.period}</th>
              <th scope="col">{columns.whoCounts}</th>
              {hasSegments ? <th scope="col">{columns.segment}</th> : null}
              <th scope="col">{columns.speaker}</th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.claimId} data-claim={row.claimId}>
                <td className="number">
                  <a href={`${claimsAt ?? ""}#${row.claimId}`} target={claimsAt === undefined ? undefined : "_top"}>
                    {row.value}
                  </a>
                </td>
                <td>{row.period}</td>
                <td>
                  {row.basis}
                  {row.note === null ? null : <small>{row.note}</small>}
                </td>
                {hasSegments ? <td>{row.segment ?? ""}</td> : null}
                <td>{row.who}</td>
                <td>
                  {row.sourceUrl === null ? (
                    row.publisher
                  ) : (
                    <a href={row.sourceUrl} rel="external">
                      {row.publisher}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Names of the lines in their order, for widths at which the drawing has no margin for them. */
function lineNames(model: ChartModel): string[] {
  const nameOf = seriesNamer(model);
  return model.lines.flatMap((line) => (line.points[0] ? [nameOf(line.points[0].claim)] : []));
}

/** What stands under a chart: how to read it, its sources, its table. The same on paper and live. */
export function ChartBody({ model, context, title, claimsAt }: Props) {
  const notes = chartNotes(model, context);
  const isEmpty = chartSources(model).length === 0;
  return (
    <div className="chart-body">
      {model.lines.length > 0 ? (
        <ul className="line-names">
          {lineNames(model).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : null}
      {notes.length > 0 ? <p className="chart-notes">{notes.join(" ")}</p> : null}
      <EventList model={model} context={context} />
      {isEmpty ? null : <Sources model={model} context={context} />}
      {isEmpty ? null : <Table model={model} context={context} title={title} claimsAt={claimsAt} />}
    </div>
  );
}
