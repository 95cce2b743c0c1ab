import { formatAxisNumber } from "../../lib/format/formatAxisNumber.ts";
import type { MapContext } from "./MapContext.ts";
import type { MapFrame } from "./MapFrame.ts";
import { blankRadiusPx, type MapLayout } from "./mapLayout.ts";
import { labelFont, type MapLabel, type MapSymbol } from "./placeLabel.ts";
import { textWidthPx } from "../layout/labelBox.ts";
import type { SliceModel } from "./sliceModel.ts";
import { escapeXml, hatchPattern, markPaths, regionGroup, shape, svgText } from "./svgParts.ts";
import { legendValues, symbolRadius } from "./symbolSize.ts";

function symbolSvg({ cell, x, y, r }: MapSymbol, { theme }: Pick<MapContext, "theme">): string {
  const circle = shape("circle", { cx: x, cy: y, r, fill: theme.accent, "fill-opacity": "0.86", stroke: theme.paper, "stroke-width": 1.2 });
  const mark = markPaths({ x, y: y - r + 5 }, cell.reading.qualifier, theme.ink, "up");
  return regionGroup(cell.place.placeId, cell.state, `${circle}${mark}`);
}

function labelSvg({ placeId, name, value, box, anchor, leader }: MapLabel, { theme }: Pick<MapContext, "theme">): string {
  const x = anchor === "start" ? box.x : anchor === "end" ? box.x + box.width : box.x + box.width / 2;
  const lines = [
    svgText({ x, y: box.y + 11, text: name, fontPx: labelFont.namePx, fill: theme.ink, anchor, halo: theme.paper }),
    svgText({
      x,
      y: box.y + 11 + labelFont.linePx,
      text: value,
      fontPx: labelFont.valuePx,
      fill: theme.ink,
      isBold: true,
      anchor,
      halo: theme.paper,
    }),
  ];
  const line =
    leader === null
      ? ""
      : shape("line", { x1: leader.from[0], y1: leader.from[1], x2: leader.to[0], y2: leader.to[1], stroke: theme.soft, "stroke-width": 1 });
  return `<g data-label="${placeId}">${line}${lines.join("")}</g>`;
}

const legendFontPx = 11;

/** Circles of round values beside each other, and the sign of a blank. */
function legendSvg(
  model: SliceModel,
  layout: MapLayout,
  ctx: Pick<MapContext, "theme" | "locale" | "messages">,
  hatch: string,
): { svg: string; heightPx: number } {
  const { theme, locale, messages } = ctx;
  const values = legendValues(model.maxValue);
  const largest = symbolRadius(values[0] ?? 0, model.maxValue, layout.largestPx);
  const middle = layout.heightPx + 6 + Math.max(largest, 8);
  let x = layout.padPx;
  const parts = values.map((value) => {
    const r = symbolRadius(value, model.maxValue, layout.largestPx);
    const text = formatAxisNumber(value, locale);
    const circle = shape("circle", { cx: x + r, cy: middle, r, fill: "none", stroke: theme.soft, "stroke-width": 1 });
    const label = svgText({ x: x + 2 * r + 5, y: middle + 4, text, fontPx: legendFontPx, fill: theme.soft });
    x += 2 * r + 5 + textWidthPx(text, legendFontPx) + 16;
    return circle + label;
  });
  if (layout.blanks.length === 0) return { svg: parts.join(""), heightPx: 2 * Math.max(largest, 8) + 12 };
  const room = layout.widthPx - x - layout.padPx;
  const needed = 2 * blankRadiusPx + 6 + textWidthPx(messages.legendNone, legendFontPx);
  const isBelow = needed > room;
  const [left, y] = isBelow ? [layout.padPx, middle + Math.max(largest, 8) + 14] : [x, middle];
  const blank = shape("circle", { cx: left + blankRadiusPx, cy: y, r: blankRadiusPx, fill: `url(#${hatch})`, stroke: theme.soft, "stroke-width": 1 });
  const label = svgText({ x: left + 2 * blankRadiusPx + 6, y: y + 4, text: messages.legendNone, fontPx: legendFontPx, fill: theme.soft });
  return { svg: [...parts, blank, label].join(""), heightPx: 2 * Math.max(largest, 8) + 12 + (isBelow ? 22 : 0) };
}

/** Inside of a drawing, with its size. */
export interface DrawnView {
  readonly inner: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Draws a map from its layout.
 *
 * Shape   layout, model → inside of an SVG: outline, signs, symbols, labels, size legend
 */
export function mapSvg(layout: MapLayout, model: SliceModel, frame: MapFrame, ctx: Omit<MapContext, "widthPx">, id: string): DrawnView {
  const { theme } = ctx;
  const hatch = `${id}-hatch`;
  const outline = `<path d="${escapeXml(frame.outline)}" transform="translate(${layout.padPx} ${layout.padPx}) scale(${layout.scale.toFixed(4)})" fill="${theme.grid}" stroke="${theme.soft}" stroke-opacity="0.55" stroke-width="${(1 / layout.scale).toFixed(2)}" stroke-linejoin="round"/>`;
  const blanks = layout.blanks.map(({ place, x, y }) =>
    regionGroup(
      place.placeId,
      "none",
      shape("circle", { cx: x, cy: y, r: blankRadiusPx, fill: theme.paper }) +
        shape("circle", { cx: x, cy: y, r: blankRadiusPx, fill: `url(#${hatch})`, stroke: theme.soft, "stroke-width": 1 }),
    ),
  );
  const symbols = layout.symbols.map((symbol) => symbolSvg(symbol, ctx));
  const labels = layout.labels.map((label) => labelSvg(label, ctx));
  const legend = legendSvg(model, layout, ctx, hatch);
  return {
    inner: [`<defs>${hatchPattern(hatch, theme.soft)}</defs>`, outline, ...blanks, ...symbols, ...labels, legend.svg].join(""),
    widthPx: layout.widthPx,
    heightPx: Math.ceil(layout.heightPx + legend.heightPx),
  };
}
