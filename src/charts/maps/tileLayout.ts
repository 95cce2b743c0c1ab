import { textWidthPx } from "../layout/labelBox.ts";
import { cellLabel, thousandsLabel } from "./cellText.ts";
import type { MapContext } from "./MapContext.ts";
import type { MapFrame } from "./MapFrame.ts";
import { type FoundCell, isFound, type SliceCell, type SliceModel } from "./sliceModel.ts";

/** A region as a tile, in pixels. */
export interface Tile {
  readonly cell: SliceCell;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly namePx: number;
  /** Null where there is no number. */
  readonly value: string | null;
  readonly valuePx: number;
  /** How dark it is: 0 to 1 of the largest value. */
  readonly share: number;
}

export interface TileLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tileWidthPx: number;
  readonly tileHeightPx: number;
  readonly tiles: readonly Tile[];
  /** The numbers are written in thousands. */
  readonly isInThousands: boolean;
}

const gapPx = 3;
const maxTilePx = 94;
const minTileHeightPx = 46;
const heightShare = 0.78;
/** Room left and right of the text of a tile. */
export const tilePadPx = 3;
/** Letters are wider than digits, and how wide is estimated. */
const nameSparePx = 3;
const namePxOf = (tileWidthPx: number): number => (tileWidthPx < 70 ? 11 : 12.5);
const valueSizes = [17, 15, 13.5, 12, 11] as const;

interface Look {
  readonly isInThousands: boolean;
  readonly fontPx: number;
}

/** Width of a bold number: its separators are narrow. */
function numberWidthPx(text: string, fontPx: number): number {
  return Array.from(text).reduce((sum, letter) => sum + (/[\s.,]/u.test(letter) ? 0.3 : 0.63), 0) * fontPx;
}

/** One way of writing and one size for the numbers of all tiles: the largest in which each of them fits. */
function valueLook(labels: readonly (readonly [full: string, short: string])[], roomPx: number): Look {
  const looks = [false, true].flatMap((isInThousands) => valueSizes.map((fontPx) => ({ isInThousands, fontPx })));
  const fits = ({ isInThousands, fontPx }: Look): boolean =>
    labels.every(([full, short]) => numberWidthPx(isInThousands ? short : full, fontPx) <= roomPx);
  return looks.find(fits) ?? { isInThousands: true, fontPx: 11 };
}

/**
 * Lays the regions out as tiles of one size: names as long as they fit, numbers in one size.
 *
 * Shape   model, frame, width → tiles
 * Units   CSS pixels
 */
export function tileLayout(model: SliceModel, frame: MapFrame, ctx: Pick<MapContext, "locale" | "unit" | "chart" | "widthPx">): TileLayout {
  const cols = Math.max(...frame.places.map((place) => place.col)) + 1;
  const rowCount = Math.max(...frame.places.map((place) => place.row)) + 1;
  const tileWidthPx = Math.min(maxTilePx, Math.floor((ctx.widthPx - (cols - 1) * gapPx) / cols));
  const tileHeightPx = Math.max(minTileHeightPx, Math.round(tileWidthPx * heightShare));
  const roomPx = tileWidthPx - 2 * tilePadPx;
  const namePx = namePxOf(tileWidthPx);
  const labelsOf = (cell: FoundCell): readonly [string, string] => [cellLabel(cell, ctx), thousandsLabel(cell, ctx)];
  const look = valueLook(model.found.map(labelsOf), roomPx);
  const tiles = model.cells.map((cell): Tile => {
    const { place } = cell;
    const [full, short] = isFound(cell) ? labelsOf(cell) : [null, null];
    return {
      cell,
      x: place.col * (tileWidthPx + gapPx),
      y: place.row * (tileHeightPx + gapPx),
      name: textWidthPx(place.short, namePx) <= roomPx - nameSparePx ? place.short : place.tiny,
      namePx,
      value: look.isInThousands ? short : full,
      valuePx: look.fontPx,
      share: isFound(cell) && model.maxValue > 0 ? cell.value / model.maxValue : 0,
    };
  });
  return {
    widthPx: cols * tileWidthPx + (cols - 1) * gapPx,
    heightPx: rowCount * tileHeightPx + (rowCount - 1) * gapPx,
    tileWidthPx,
    tileHeightPx,
    tiles,
    isInThousands: look.isInThousands,
  };
}
