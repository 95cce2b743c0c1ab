import type { TakenPicture } from "../export/TakenFacts.ts";
import { namedSources } from "../export/namedSources.ts";
import { rightsOfBases } from "../../lib/domain/basisRights.ts";
import { composePicture, type Picture } from "../picture/composePicture.ts";
import { pictureTheme } from "../picture/pictureTheme.ts";
import type { MapContext } from "./MapContext.ts";
import type { MapFrame } from "./MapFrame.ts";
import { mapLayout } from "./mapLayout.ts";
import { type DrawnView, mapSvg } from "./mapSvg.ts";
import type { MapView } from "./mapState.ts";
import { rankingSvg } from "./rankingSvg.ts";
import { type ShownSlice, sliceNotes, sliceSubtitle, sliceSummary, sliceTitle } from "./sliceWords.ts";
import { svgRoot } from "./svgParts.ts";
import { tileLayout } from "./tileLayout.ts";
import { tileSvg } from "./tileSvg.ts";

export interface SlicePictureInput extends Omit<TakenPicture, "title" | "subtitle"> {
  readonly shown: ShownSlice;
  readonly view: MapView;
  readonly frame: MapFrame;
  readonly context: Omit<MapContext, "widthPx" | "theme">;
}

/** Width of the drawing in a picture. */
const drawingPx = 820;

function drawView({ shown, view, frame, context }: SlicePictureInput): DrawnView {
  const ctx = { ...context, theme: pictureTheme, widthPx: drawingPx };
  if (view === "ranking") return rankingSvg(shown.model, ctx);
  if (view === "tiles") return tileSvg(tileLayout(shown.model, frame, ctx), { ...ctx, legendWidthPx: drawingPx }, "p");
  return mapSvg(mapLayout(shown.model, frame, ctx), shown.model, frame, ctx, "p");
}

function sourcesLine({ shown, context }: SlicePictureInput): string {
  const readings = shown.model.found.map(({ reading }) => reading);
  return `${context.chart.sources}: ${namedSources(readings, context.locale)}`;
}

/** Makes the picture of a slice that leaves the site: title, view, notes, sources, release, rights, address. */
export function slicePicture(input: SlicePictureInput): Picture {
  const { shown, context, actions, release, link, setter } = input;
  const { inner, widthPx, heightPx } = drawView(input);
  const svg = svgRoot({ id: "p", widthPx, heightPx, className: "", title: "", description: "", inner });
  const rights = rightsOfBases([shown.choice.basisId]).map((one) => actions.rights[one]);
  const summary = sliceSummary(shown, context);
  return composePicture(
    {
      title: sliceTitle(shown, context),
      subtitle: sliceSubtitle(shown, context),
      notes: [summary, sliceNotes(shown, input.view, context).join(" ")],
      sources: sourcesLine(input),
      credits: [release, rights.join(" "), link],
      description: summary,
    },
    { kind: "drawing", svg, widthPx, heightPx },
    setter,
  );
}
