import { pictureTheme } from "./pictureTheme.ts";
import { TextColumn, type TextStyle } from "./textColumn.ts";
import type { TypeSetter } from "./typeSetter.ts";

/** What a card for social networks says. */
export interface CardText {
  readonly title: string;
  readonly lines: readonly string[];
  /** Who publishes it and which release it shows. */
  readonly foot: string;
  /** The chart, as `renderSvg` writes it; null for a card of words. */
  readonly drawing: { readonly svg: string; readonly widthPx: number; readonly heightPx: number } | null;
}

/** Size that the networks show without cutting. */
export const cardSize = { widthPx: 1200, heightPx: 630 } as const;

const marginPx = 60;
const gutterPx = 40;
const chartPx = 690;
const titleStyle: TextStyle = { cut: "head-500", fontPx: 46, linePx: 56, color: pictureTheme.ink };
const narrowTitle: TextStyle = { cut: "head-500", fontPx: 34, linePx: 42, color: pictureTheme.ink };
const lineStyle: TextStyle = { cut: "text-400", fontPx: 23, linePx: 33, color: pictureTheme.soft };
const brandStyle: TextStyle = { cut: "text-600", fontPx: 22, linePx: 28, color: pictureTheme.accent };

/**
 * Composes the card of a page: words on the left, its chart on the right.
 *
 * Shape   words and drawing → SVG of outlines, 1200 × 630
 */
export function composeCard({ title, lines, foot, drawing }: CardText, setter: TypeSetter): string {
  const { widthPx, heightPx } = cardSize;
  const textPx = drawing === null ? widthPx - 2 * marginPx : widthPx - 2 * marginPx - gutterPx - chartPx;
  const words = new TextColumn(setter, { xPx: marginPx, yPx: marginPx, widthPx: textPx });
  words.text(title, drawing === null ? titleStyle : narrowTitle, 5);
  words.gap(16);
  for (const line of lines)
    words.text(line, lineStyle, drawing === null ? 6 : Math.max(1, Math.floor((heightPx - 130 - words.yPx) / lineStyle.linePx)));
  const brand = new TextColumn(setter, { xPx: marginPx, yPx: heightPx - marginPx - brandStyle.linePx + 14, widthPx: widthPx - 2 * marginPx });
  brand.text(foot, brandStyle);
  const chart = new TextColumn(setter, { xPx: widthPx - marginPx - chartPx, yPx: marginPx, widthPx: chartPx });
  if (drawing !== null) {
    const scale = Math.min(chartPx / drawing.widthPx, (heightPx - 2 * marginPx - 40) / drawing.heightPx);
    chart.yPx = marginPx + (heightPx - 2 * marginPx - 40 - drawing.heightPx * scale) / 2;
    chart.drawing(drawing.svg, drawing, scale);
  }
  const bar = `<rect width="${widthPx}" height="10" fill="${pictureTheme.accent}"/>`;
  const paper = `<rect width="${widthPx}" height="${heightPx}" fill="${pictureTheme.paper}"/>${bar}`;
  const parts = [...words.parts, ...chart.parts, ...brand.parts].join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}">${paper}${parts}</svg>`;
}
