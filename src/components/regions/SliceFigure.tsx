import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { MapFrame } from "../../charts/maps/MapFrame.ts";
import type { MapView } from "../../charts/maps/mapState.ts";
import { type ShownSlice, sliceSubtitle, sliceSummary, sliceTitle } from "../../charts/maps/sliceWords.ts";
import { Ranking } from "./Ranking.tsx";
import { SliceDrawing } from "./SliceDrawing.tsx";
import type { SiteHref } from "./siteHref.ts";
import { SliceTwin } from "./SliceTwin.tsx";

interface Props {
  readonly shown: ShownSlice;
  readonly frame: MapFrame;
  readonly context: Omit<MapContext, "widthPx">;
  readonly href: SiteHref;
}

/** Title and time of a slice: how much of the country it shows, then what was counted, by whom, when. */
export function SliceHeading({ shown, context }: Pick<Props, "shown" | "context">) {
  return (
    <>
      <h2 className="slice-title">{sliceTitle(shown, context)}</h2>
      <p className="figure-title">{sliceSubtitle(shown, context)}</p>
    </>
  );
}

/** Map and tiles; which of them stands is decided by the style sheet. */
export function SliceDrawings({ shown, frame, context, isTold }: Omit<Props, "href"> & { readonly isTold: boolean }) {
  // Where the live chart says it, the drawing does not say it again.
  const texts = { title: sliceTitle(shown, context), description: isTold ? sliceSummary(shown, context) : "" };
  const drawn = { model: shown.model, frame, context, ...texts };
  return (
    <>
      <SliceDrawing view="map" {...drawn} />
      <SliceDrawing view="tiles" {...drawn} />
    </>
  );
}

/** The views of a slice on paper, which a style sheet prints under each other where no script runs. */
export function ViewsPaper({ shown, frame, context, href, view }: Props & { readonly view: MapView }) {
  return (
    <div className="slice-views" data-view={view}>
      <div className="slice-stage">
        <SliceDrawings shown={shown} frame={frame} context={context} isTold />
        <p className="region-card is-empty is-live-only">{context.messages.pickHint}</p>
      </div>
      <Ranking shown={shown} context={context} hrefOf={href.region} />
      <SliceTwin shown={shown} context={context} href={href} view="all" />
    </div>
  );
}

/** A slice on paper, with room for the controls. */
export function SlicePaper(props: Props & { readonly view: MapView }) {
  return (
    <>
      <SliceHeading {...props} />
      <div className="map-controls-room" />
      <ViewsPaper {...props} />
    </>
  );
}
