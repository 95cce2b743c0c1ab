import { textWidthPx } from "../layout/labelBox.ts";
import { cellWords } from "./cellText.ts";
import type { MapContext } from "./MapContext.ts";
import type { DrawnView } from "./mapSvg.ts";
import type { SliceModel } from "./sliceModel.ts";
import { markPaths, shape, svgText } from "./svgParts.ts";

const rowPx = 26;
const fontPx = 13;
/** Room for the mark of a hedged number at the end of a bar. */
const markPx = 24;

/** Draws the regions found as bars, the largest first: for pictures that leave the page, where they are a list. */
export function rankingSvg(model: SliceModel, ctx: MapContext): DrawnView {
  const { theme, widthPx } = ctx;
  const rows = model.found.map((cell) => ({ cell, words: cellWords(cell, ctx) }));
  const nameWidth = Math.max(0, ...rows.map(({ cell }) => textWidthPx(cell.place.name, fontPx))) + 12;
  const wordWidth = Math.max(0, ...rows.map(({ words }) => textWidthPx(words, fontPx, true)));
  const barWidth = widthPx - nameWidth - wordWidth - markPx - 8;
  const parts = rows.map(({ cell, words }, index) => {
    const y = index * rowPx;
    const width = model.maxValue > 0 ? (cell.value / model.maxValue) * barWidth : 0;
    const end = nameWidth + width;
    const isWave = cell.reading.qualifier === "about" || cell.reading.qualifier === "almost";
    const at = isWave ? { x: end + 11, y: y + 22 } : { x: end, y: y + 13 };
    return [
      svgText({ x: 0, y: y + 17, text: cell.place.name, fontPx, fill: theme.ink }),
      shape("rect", { x: nameWidth, y: y + 6, width, height: 14, fill: theme.accent }),
      markPaths(at, cell.reading.qualifier, theme.ink, "right"),
      svgText({ x: end + markPx, y: y + 17, text: words, fontPx, fill: theme.ink, isBold: true }),
    ].join("");
  });
  return { inner: parts.join(""), widthPx, heightPx: rows.length * rowPx + 6 };
}
