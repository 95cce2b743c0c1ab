import { textWidthPx } from "../layout/labelBox.ts";
import type { MapContext } from "./MapContext.ts";
import type { DrawnView } from "./mapSvg.ts";
import { hatchPattern, regionGroup, shape, svgText } from "./svgParts.ts";
import { type Tile, type TileLayout, tilePadPx } from "./tileLayout.ts";

/** Faintest and strongest wash under dark letters: both themes keep a contrast above 4.5. */
const opacityOf = (share: number): string => (0.1 + 0.4 * share).toFixed(2);

type DrawContext = Pick<MapContext, "theme" | "messages">;

function groundSvg({ cell, x, y, share }: Tile, { tileWidthPx, tileHeightPx }: TileLayout, { theme }: DrawContext, hatch: string): string {
  const box = { x: x + 0.5, y: y + 0.5, width: tileWidthPx - 1, height: tileHeightPx - 1 };
  switch (cell.state) {
    case "found":
      return shape("rect", { ...box, fill: theme.accent, stroke: theme.accent, "stroke-width": 1, "fill-opacity": opacityOf(share) });
    case "unformed":
      return shape("rect", { ...box, fill: "none", stroke: theme.hair, "stroke-width": 1, "stroke-dasharray": "3 3" });
    default:
      return (
        shape("rect", { ...box, fill: theme.paper, stroke: theme.hair, "stroke-width": 1 }) +
        shape("rect", { x: box.x, y: y + 20, width: box.width, height: tileHeightPx - 20.5, fill: `url(#${hatch})` })
      );
  }
}

function tileSvgOf(tile: Tile, layout: TileLayout, ctx: DrawContext, hatch: string): string {
  const { theme } = ctx;
  const { x, y, name, namePx, value, valuePx, cell } = tile;
  const left = x + tilePadPx;
  const isKnown = cell.state === "found";
  const texts = [
    svgText({ x: left, y: y + 14.5, text: name, fontPx: namePx, fill: isKnown ? theme.ink : theme.soft }),
    value === null ? "" : svgText({ x: left, y: y + layout.tileHeightPx - 9, text: value, fontPx: valuePx, fill: theme.ink, isBold: true }),
  ];
  return regionGroup(cell.place.placeId, cell.state, groundSvg(tile, layout, ctx, hatch) + texts.join(""));
}

const legendPx = { box: 16, font: 11, line: 22 } as const;

/** What a tile may look like besides its number: only the states that this slice has. */
function legendSvg(layout: TileLayout, { theme, messages }: DrawContext, hatch: string, widthPx: number): { svg: string; heightPx: number } {
  const states = new Set(layout.tiles.map((tile) => tile.cell.state));
  const items: readonly (readonly [boolean, string, string])[] = [
    [layout.isInThousands, messages.inThousands, "words"],
    [states.has("found"), messages.legendStronger, "found"],
    [states.has("none"), messages.legendNone, "none"],
    [states.has("unrated"), messages.legendUnrated, "none"],
    [states.has("unformed"), messages.legendUnformed, "unformed"],
  ];
  let [x, y] = [0, layout.heightPx + 12];
  const parts = items.flatMap(([isShown, text, look]) => {
    if (!isShown) return [];
    const signWidth = look === "words" ? 0 : legendPx.box * (look === "found" ? 2 : 1) + 6;
    const width = signWidth + textWidthPx(text, legendPx.font) + 16;
    if (x > 0 && x + width > widthPx) [x, y] = [0, y + legendPx.line];
    const box = { x: x + 0.5, y: y + 0.5, width: legendPx.box - 1, height: 11 };
    const wash = (at: number, share: number): string => shape("rect", { ...box, x: at + 0.5, fill: theme.accent, "fill-opacity": opacityOf(share) });
    const signs: Readonly<Record<string, string>> = {
      found: wash(x, 0) + wash(x + legendPx.box, 1),
      none: shape("rect", { ...box, fill: `url(#${hatch})`, stroke: theme.hair, "stroke-width": 1 }),
      unformed: shape("rect", { ...box, fill: "none", stroke: theme.hair, "stroke-width": 1, "stroke-dasharray": "3 3" }),
    };
    const textX = x + signWidth;
    x += width;
    return [`${signs[look] ?? ""}${svgText({ x: textX, y: y + 10, text, fontPx: legendPx.font, fill: theme.soft })}`];
  });
  return { svg: parts.join(""), heightPx: y + legendPx.line - layout.heightPx };
}

/**
 * Draws a tile map from its layout.
 *
 * Shape   layout → inside of an SVG: tiles with names and numbers, hatched where none was found, legend
 */
export function tileSvg(layout: TileLayout, ctx: Omit<MapContext, "widthPx"> & { readonly legendWidthPx: number }, id: string): DrawnView {
  const hatch = `${id}-hatch`;
  const tiles = layout.tiles.map((tile) => tileSvgOf(tile, layout, ctx, hatch));
  const legend = legendSvg(layout, ctx, hatch, ctx.legendWidthPx);
  return {
    inner: [`<defs>${hatchPattern(hatch, ctx.theme.hair)}</defs>`, ...tiles, legend.svg].join(""),
    widthPx: Math.max(layout.widthPx, ctx.legendWidthPx),
    heightPx: Math.ceil(layout.heightPx + legend.heightPx),
  };
}
