/** A rectangle that a label or a mark takes, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Mean width of a letter as a share of the type size, measured on Golos Text in three languages. */
const letterShare = 0.575;
const boldLetterShare = 0.62;

/** Estimated width of a text in pixels; no page is asked, so build and browser agree. */
export function textWidthPx(text: string, fontPx: number, isBold = false): number {
  return Array.from(text).length * fontPx * (isBold ? boldLetterShare : letterShare);
}

/** Tells whether two rectangles share any area. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Breaks a text into lines no wider than a width; a longer word stands alone. */
export function wrapText(text: string, fontPx: number, maxWidthPx: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidthPx(joined, fontPx, isBold) <= maxWidthPx) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Keeps track of what is taken, so that no label lies on a mark or on another label. */
export class Occupancy {
  readonly #taken: Box[] = [];
  readonly #bounds: Box;

  constructor(bounds: Box) {
    this.#bounds = bounds;
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  isFree(box: Box): boolean {
    const { x, y, width, height } = this.#bounds;
    const isInside = box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;
    return isInside && !this.#taken.some((other) => isOverlapping(other, box));
  }

  /** Takes the first free candidate and returns it, or null when none is free. */
  place<T extends { readonly box: Box }>(candidates: readonly T[]): T | null {
    const found = candidates.find((one) => this.isFree(one.box)) ?? null;
    if (found !== null) this.take(found.box);
    return found;
  }
}
