import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { SliceCell } from "../../charts/maps/sliceModel.ts";
import { cellLine, type ShownSlice } from "../../charts/maps/sliceWords.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import type { SiteHref } from "./siteHref.ts";

interface Props {
  readonly cell: SliceCell | undefined;
  readonly shown: ShownSlice;
  readonly context: Omit<MapContext, "widthPx">;
  readonly href: SiteHref;
}

/** Everything about the region that is lit, in a place of its own under the map: nothing jumps, nothing is covered. */
export function RegionCard({ cell, shown, context, href }: Props) {
  const { messages, chart, locale } = context;
  if (cell === undefined) return <p className="region-card is-empty">{messages.pickHint}</p>;
  const { place, reading } = cell;
  const { value, detail } = cellLine(cell, shown, context);
  return (
    <div className="region-card" data-place-card={place.placeId}>
      <p>
        <a className="region-card-name" href={href.region(place.placeId)} aria-label={messages.regionPage(place.name)}>
          {place.name}
        </a>{" "}
        <b>{value}</b>
      </p>
      {detail === "" ? null : <p>{detail}</p>}
      {reading === null ? null : (
        <p>
          {reading.claimId === null ? null : `${reading.speakerName ?? chart.noSpeaker(reading.publisher)} · `}
          <a href={href.source(reading.sourceId, reading.claimId)}>
            {reading.publisher}
            {reading.publishedOn === null ? "" : `, ${formatDate(reading.publishedOn, locale, "medium")}`}
          </a>
          {reading.claimId === null ? null : (
            <>
              {" · "}
              <a href={href.claim(shown.choice.indicatorId, reading.claimId)}>{messages.claimLink(reading.claimId)}</a>
            </>
          )}
        </p>
      )}
    </div>
  );
}
