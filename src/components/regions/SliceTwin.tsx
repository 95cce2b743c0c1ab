import { cellSentence } from "../../charts/maps/cellText.ts";
import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { MapView } from "../../charts/maps/mapState.ts";
import type { SliceCell } from "../../charts/maps/sliceModel.ts";
import { isFound } from "../../charts/maps/sliceModel.ts";
import { blankText, cellLine, readingDate, type ShownSlice, sliceNotes, sliceTitle } from "../../charts/maps/sliceWords.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { SiteHref } from "./siteHref.ts";

interface Props {
  readonly shown: ShownSlice;
  readonly context: Omit<MapContext, "widthPx">;
  readonly href: SiteHref;
}

function Row({ cell, shown, context, href }: { readonly cell: SliceCell } & Props) {
  const { place, reading } = cell;
  const value = isFound(cell) ? cellSentence(cell, shown.model.isPer1000, context) : blankText(cell, shown.borders, context);
  const link = reading?.claimId ? href.claim(shown.choice.indicatorId, reading.claimId) : null;
  const { detail } = cellLine(cell, shown, context);
  return (
    <tr data-place={place.placeId} data-value={cell.value ?? ""}>
      <th scope="row">
        <a href={href.region(place.placeId)}>{place.name}</a>
      </th>
      <td className={isFound(cell) ? "number" : "is-blank"}>
        {link === null ? value : <a href={link}>{value}</a>}
        {shown.model.isPer1000 && detail !== "" ? <small>{detail}</small> : null}
      </td>
      <td>{reading === null ? "" : readingDate(reading, context)}</td>
      <td>
        {reading === null ? null : (
          <>
            <a href={href.source(reading.sourceId, reading.claimId)}>{reading.publisher}</a>
            {reading.publishedOn === null ? null : <small>{formatDate(reading.publishedOn, context.locale, "medium")}</small>}
          </>
        )}
      </td>
    </tr>
  );
}

/** What stands under the maps: how to read them, and every region as a table. */
export function SliceTwin({ shown, context, href, view }: Props & { readonly view: MapView | "all" }) {
  const { columns, tableCaption } = context.messages;
  const caption = tableCaption(sliceTitle(shown, context));
  const { found, cells } = shown.model;
  const blanks = cells.filter((cell) => !isFound(cell));
  return (
    <div className="chart-body">
      <p className="chart-notes">{sliceNotes(shown, view, context).join(" ")}</p>
      <details className="chart-table slice-table">
        <summary>{context.chart.table}</summary>
        <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.region}</th>
                <th scope="col">{shown.model.isPer1000 ? columns.perThousand : columns.value}</th>
                <th scope="col">{columns.date}</th>
                <th scope="col">{columns.source}</th>
              </tr>
            </thead>
            <tbody>
              {[...found, ...blanks].map((cell) => (
                <Row key={cell.place.placeId} cell={cell} shown={shown} context={context} href={href} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
