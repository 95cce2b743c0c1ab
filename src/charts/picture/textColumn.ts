import { outlineText } from "./outlineText.ts";
import type { PictureCut, TypeSetter } from "./typeSetter.ts";

/** How a text of a picture looks. */
export interface TextStyle {
  readonly cut: PictureCut;
  readonly fontPx: number;
  readonly linePx: number;
  readonly color: string;
}

interface Place {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
}

/** Share of a line above the baseline. */
const baselineShare = 0.76;

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Breaks a text at spaces into lines that fit; a longer word stands alone. */
export function toLines(text: string, style: TextStyle, maxPx: number, setter: TypeSetter): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && setter.widthPx({ ...style, text: joined }) <= maxPx) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Cuts lines to a number of them and marks the cut. */
function cutLines(lines: string[], maxLines: number): string[] {
  return lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), `${lines[maxLines - 1] ?? ""}…`];
}

/** Lays outlined text and drawings out from top to bottom. */
export class TextColumn {
  readonly #setter: TypeSetter;
  readonly #place: Place;
  readonly parts: string[] = [];
  yPx: number;

  constructor(setter: TypeSetter, place: Place) {
    this.#setter = setter;
    this.#place = place;
    this.yPx = place.yPx;
  }

  text(text: string, style: TextStyle, maxLines = Infinity): void {
    for (const line of cutLines(toLines(text, style, this.#place.widthPx, this.#setter), maxLines)) {
      const baseline = this.yPx + style.linePx * baselineShare;
      this.parts.push(`<path d="${this.#setter.outline({ ...style, text: line }, this.#place.xPx, baseline)}" fill="${style.color}"/>`);
      this.yPx += style.linePx;
    }
  }

  /** Puts a drawing of `renderSvg` in the middle of the column. */
  drawing(svg: string, { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }, scale = 1): void {
    const inner = svg.replace(/^<svg[^>]*>(?:<title.*?<\/title>)?(?:<desc.*?<\/desc>)?/s, "").replace(/<\/svg>\s*$/, "");
    const x = this.#place.xPx + (this.#place.widthPx - widthPx * scale) / 2;
    this.parts.push(`<g transform="translate(${x} ${this.yPx}) scale(${scale})">${outlineText(inner, this.#setter)}</g>`);
    this.yPx += heightPx * scale;
  }

  rule(color: string): void {
    this.parts.push(`<rect x="${this.#place.xPx}" y="${this.yPx}" width="${this.#place.widthPx}" height="1" fill="${color}"/>`);
  }

  gap(px: number): void {
    this.yPx += px;
  }
}
