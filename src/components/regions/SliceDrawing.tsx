import type { MapContext } from "../../charts/maps/MapContext.ts";
import type { MapFrame } from "../../charts/maps/MapFrame.ts";
import { mapLayout } from "../../charts/maps/mapLayout.ts";
import { mapSvg } from "../../charts/maps/mapSvg.ts";
import type { SliceModel } from "../../charts/maps/sliceModel.ts";
import { svgRoot } from "../../charts/maps/svgParts.ts";
import { tileLayout } from "../../charts/maps/tileLayout.ts";
import { tileSvg } from "../../charts/maps/tileSvg.ts";

/** Widths at which maps are drawn; the style sheet shows the one that fits. */
export const mapWidthsPx = [328, 660] as const;

interface Props {
  readonly view: "map" | "tiles";
  readonly model: SliceModel;
  readonly frame: MapFrame;
  readonly context: Omit<MapContext, "widthPx">;
  readonly title: string;
  readonly description: string;
}

/** Draws a view at each width of the page. */
export function drawWidths({ view, model, frame, context, title, description }: Props): string {
  return mapWidthsPx
    .map((widthPx) => {
      const ctx = { ...context, widthPx };
      const id = `${view}-${widthPx}`;
      const drawn =
        view === "map"
          ? mapSvg(mapLayout(model, frame, ctx), model, frame, ctx, id)
          : tileSvg(tileLayout(model, frame, ctx), { ...ctx, legendWidthPx: widthPx }, id);
      return svgRoot({ ...drawn, id, className: `map-drawing map-${widthPx}`, title, description });
    })
    .join("");
}

/** A map or the tiles, drawn by the same code at build and in the page. */
export function SliceDrawing(props: Props) {
  return <div className={`view-drawing view-${props.view}`} dangerouslySetInnerHTML={{ __html: drawWidths(props) }} />;
}
