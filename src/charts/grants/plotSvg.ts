import type { SvgText } from "../svg/cleanSvg.ts";
import { escapeXml } from "../svg/escapeXml.ts";
import type { Plot, PlotShape } from "./plotShape.ts";

const short = (px: number): string => String(Math.round(px * 10) / 10);

function shapeSvg(shape: PlotShape): string {
  if (shape.type === "line") {
    return `<line class="${shape.name}" x1="${short(shape.x1)}" y1="${short(shape.y1)}" x2="${short(shape.x2)}" y2="${short(shape.y2)}"/>`;
  }
  if (shape.type === "circle") return `<circle class="${shape.name}" cx="${short(shape.x)}" cy="${short(shape.y)}" r="${short(shape.radiusPx)}"/>`;
  const anchor = shape.align === "start" ? "" : ` text-anchor="${shape.align}"`;
  const place = `x="${short(shape.x)}" y="${short(shape.y)}" font-size="${shape.fontPx}"`;
  return `<text class="${shape.name}" ${place}${anchor}>${escapeXml(shape.text)}</text>`;
}

/** Writes a plot as SVG for the page: no style attributes, one title and description for readers who do not see it. */
export function plotSvg({ widthPx, heightPx, shapes }: Plot, { id, title, description, className }: SvgText): string {
  const size = `viewBox="0 0 ${widthPx} ${short(heightPx)}" width="${widthPx}" height="${short(heightPx)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" ${size} role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>${shapes.map(shapeSvg).join("")}</svg>`
  );
}
