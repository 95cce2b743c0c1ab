import { type Box, Occupancy } from "../layout/labelBox.ts";
import { cellLabel } from "./cellText.ts";
import type { MapContext } from "./MapContext.ts";
import type { MapFrame, MapPlace } from "./MapFrame.ts";
import { labelCandidates, type MapLabel, type MapSymbol, markPx, placeLabel } from "./placeLabel.ts";
import type { SliceModel } from "./sliceModel.ts";
import { largestRadius, symbolRadius } from "./symbolSize.ts";

/** Region without a symbol: where its sign stands. */
export interface MapBlank {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
}

/** Where everything of a map lies, in pixels. */
export interface MapLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: number;
  readonly padPx: number;
  /** Large ones first, so that small ones lie on top. */
  readonly symbols: readonly MapSymbol[];
  readonly blanks: readonly MapBlank[];
  readonly labels: readonly MapLabel[];
  readonly largestPx: number;
}

export const blankRadiusPx = 5;

function markBox({ x, y, r, cell }: MapSymbol): Box[] {
  return cell.reading.qualifier === "exact" ? [] : [{ x: x - 7, y: y - r - markPx, width: 14, height: markPx }];
}

function symbolsOf(model: SliceModel, scale: number, padPx: number, largestPx: number): MapSymbol[] {
  return model.found
    .map((cell) => ({
      cell,
      x: padPx + cell.place.x * scale,
      y: padPx + cell.place.y * scale,
      r: symbolRadius(cell.value, model.maxValue, largestPx),
    }))
    .sort((a, b) => b.r - a.r);
}

/**
 * Lays a proportional-symbol map out: symbols at the centres, labels only where they lie on nothing.
 *
 * Shape   model, frame, width → symbols (large ones first), signs of regions without a number, labels; a label that
 *         finds no room is left to the ranking
 * Units   CSS pixels
 */
export function mapLayout(model: SliceModel, frame: MapFrame, ctx: Pick<MapContext, "locale" | "unit" | "chart" | "widthPx">): MapLayout {
  const { widthPx } = ctx;
  const largestPx = largestRadius(widthPx);
  const padPx = Math.round(largestPx * 0.75);
  const scale = (widthPx - 2 * padPx) / frame.width;
  const heightPx = Math.ceil(frame.height * scale + 2 * padPx);
  const symbols = symbolsOf(model, scale, padPx, largestPx);
  const blanks = model.cells
    .filter((cell) => cell.state === "none" || cell.state === "unrated")
    .map(({ place }) => ({ place, x: padPx + place.x * scale, y: padPx + place.y * scale }));

  const taken = new Occupancy({ x: 0, y: 0, width: widthPx, height: heightPx });
  for (const { x, y, r } of symbols) taken.take({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  for (const box of symbols.flatMap(markBox)) taken.take(box);
  for (const { x, y } of blanks) taken.take({ x: x - blankRadiusPx, y: y - blankRadiusPx, width: 2 * blankRadiusPx, height: 2 * blankRadiusPx });
  const labels = symbols.flatMap((symbol): MapLabel[] => {
    const value = cellLabel(symbol.cell, ctx);
    const placed = placeLabel(taken, labelCandidates(symbol, value));
    return placed === null ? [] : [{ placeId: symbol.cell.place.placeId, value, ...placed }];
  });
  return { widthPx, heightPx, scale, padPx, symbols, blanks, labels, largestPx };
}
