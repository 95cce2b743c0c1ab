/** Grey picture: 0 is paper, 1 is ink. */
export interface Coverage {
  readonly width: number;
  readonly height: number;
  readonly ink: Float32Array;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many times finer a reference is drawn than the picture it is compared with. */
export const finer = 4;

/** Smallest box around the ink; throws on a blank picture. */
export function inkBox({ width, height, ink }: Coverage): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((ink[y * width + x] ?? 0) > 0.05)
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
  if (right <= left) throw new RangeError("got a blank picture, expected ink");
  return { left, top, right, bottom };
}

/** Shrinks a fine drawing to the size of the picture, its ink `phaseX`, `phaseY` fine pixels off the corner. */
function shrink(fine: Coverage, { left, top, right, bottom }: Box, phaseX: number, phaseY: number): Coverage {
  const width = Math.ceil((right - left + phaseX) / finer);
  const height = Math.ceil((bottom - top + phaseY) / finer);
  const ink = new Float32Array(width * height);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = Math.floor((y - top + phaseY) / finer) * width + Math.floor((x - left + phaseX) / finer);
      ink[at] = (ink[at] ?? 0) + (fine.ink[y * fine.width + x] ?? 0) / finer ** 2;
    }
  return { width, height, ink };
}

/** Paper that belongs to a letter: without it the stem of one letter would pass for a whole other one. */
const paperShare = 0.035;

/**
 * A glyph at every place that it may take between the pixels of a picture, with a little paper on both sides.
 *
 * Units   the fine drawing is `finer` times as large as the picture's type of `fontPx`
 */
export function templatesOf(fine: Coverage, fontPx: number): Coverage[] {
  const { left, right, ...box } = inkBox(fine);
  const paper = Math.max(1, Math.round(fontPx * paperShare)) * finer;
  const phases = Array.from({ length: finer }, (_, phase) => phase);
  return phases.flatMap((y) => phases.map((x) => shrink(fine, { left: left - paper, right: right + paper, ...box }, x, y)));
}

/** Sums of the ink above and to the left of every pixel: the ink of any rectangle is then four look-ups. */
function sumsOf({ width, height, ink }: Coverage): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0, row = 0; x < width; x += 1) {
      row += ink[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  return sums;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Cells across which ink and reference are compared: as fine as the thinnest part that tells letters apart. */
const cellShare = 1 / 7;

/**
 * How far a picture differs from a template that lies on it: the difference in the cell where it is worst.
 *
 * Shape   0: the same; 1: a cell full of ink on blank paper, or the other way round; stops at `enough`
 */
function worstCell(picture: Coverage, template: Coverage, at: Corner, enough: number): number {
  const cell = Math.max(3, Math.round(Math.min(template.width, template.height) * cellShare));
  let worst = 0;
  for (let top = 0; top < template.height; top += cell)
    for (let left = 0; left < template.width; left += cell) {
      const [bottom, right] = [Math.min(top + cell, template.height), Math.min(left + cell, template.width)];
      let sum = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1)
          sum += Math.abs((picture.ink[(at.y + y) * picture.width + at.x + x] ?? 0) - (template.ink[y * template.width + x] ?? 0));
      worst = Math.max(worst, sum / cell ** 2);
      if (worst >= enough) return worst;
    }
  return worst;
}

/** A place whose ink is off by more than this share cannot be the letter, and is not looked at closer. */
const inkTolerance = 0.2;

/** Looks for a glyph everywhere in a picture: how far the best place differs from it, 1 where nothing is like it. */
export function differenceOf(picture: Coverage, templates: readonly Coverage[]): number {
  const sums = sumsOf(picture);
  const sumTo = (x: number, y: number): number => sums[y * (picture.width + 1) + x] ?? 0;
  let best = 1;
  for (const template of templates) {
    const { width, height } = template;
    const wanted = template.ink.reduce((sum, one) => sum + one, 0);
    for (let y = 0; y <= picture.height - height; y += 1)
      for (let x = 0; x <= picture.width - width; x += 1) {
        const found = sumTo(x + width, y + height) - sumTo(x, y + height) - sumTo(x + width, y) + sumTo(x, y);
        if (Math.abs(found - wanted) < inkTolerance * wanted) best = Math.min(best, worstCell(picture, template, { x, y }, best));
      }
  }
  return best;
}
