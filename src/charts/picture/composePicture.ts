import { escapeXml, type TextStyle, TextColumn } from "./textColumn.ts";
import { pictureTheme } from "./pictureTheme.ts";
import type { TypeSetter } from "./typeSetter.ts";

/** What a picture of a chart carries besides the drawing. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** Sentences that a reader needs to read the marks right. */
  readonly notes: readonly string[];
  readonly sources: string;
  /** Data version and date, rights, address: one line each. */
  readonly credits: readonly string[];
  /** Spoken summary. */
  readonly description: string;
}

interface Drawing {
  readonly kind: "drawing";
  /** As `renderSvg` writes it, in the colours of the picture. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** One number, stated large. */
interface Figure {
  readonly kind: "figure";
  readonly value: string;
  readonly who: string;
  readonly widthPx: number;
}

export type PictureBody = Drawing | Figure;

/** A finished picture. */
export interface Picture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const marginPx = 28;
const styles = {
  title: { cut: "head-500", fontPx: 27, linePx: 34, color: pictureTheme.ink },
  subtitle: { cut: "text-400", fontPx: 16, linePx: 23, color: pictureTheme.soft },
  figure: { cut: "head-500", fontPx: 56, linePx: 66, color: pictureTheme.accent },
  who: { cut: "text-400", fontPx: 18, linePx: 26, color: pictureTheme.ink },
  note: { cut: "text-400", fontPx: 13, linePx: 19, color: pictureTheme.soft },
} as const satisfies Record<string, TextStyle>;

/**
 * Puts title, drawing, sources, version and rights into one picture that needs nothing from outside.
 *
 * Shape   texts and drawing → SVG of outlines and its size
 * Units   CSS pixels
 */
export function composePicture(text: PictureText, body: PictureBody, setter: TypeSetter): Picture {
  const column = new TextColumn(setter, { xPx: marginPx, yPx: marginPx, widthPx: body.widthPx });
  column.text(text.title, styles.title);
  column.gap(4);
  column.text(text.subtitle, styles.subtitle);
  column.gap(16);
  if (body.kind === "drawing") column.drawing(body.svg, body);
  else {
    column.text(body.value, styles.figure);
    column.text(body.who, styles.who);
  }
  column.gap(10);
  for (const note of text.notes) column.text(note, styles.note);
  column.text(text.sources, styles.note);
  column.gap(10);
  column.rule(pictureTheme.hair);
  column.gap(8);
  for (const line of text.credits) column.text(line, styles.note);
  const widthPx = body.widthPx + 2 * marginPx;
  const heightPx = Math.ceil(column.yPx + marginPx - 8);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" role="img" aria-labelledby="t d">`;
  const titles = `<title id="t">${escapeXml(text.title)}</title><desc id="d">${escapeXml(text.description)}</desc>`;
  const paper = `<rect width="${widthPx}" height="${heightPx}" fill="${pictureTheme.paper}"/>`;
  return { svg: `${head}${titles}${paper}${column.parts.join("")}</svg>`, widthPx, heightPx };
}
