import { type Font, parse, type PathCommand } from "opentype.js/dist/opentype.mjs";

/** Cuts of the two typefaces that pictures use. */
export const pictureCuts = ["text-400", "text-600", "head-500"] as const;
export type PictureCut = (typeof pictureCuts)[number];

/** Files of a cut: the letters are spread over several. */
export type CutFiles = Readonly<Record<PictureCut, readonly ArrayBuffer[]>>;

export interface SetText {
  readonly text: string;
  readonly cut: PictureCut;
  readonly fontPx: number;
}

/** Turns text into outlines, so that a picture looks the same in every program and needs no font. */
export interface TypeSetter {
  readonly widthPx: (set: SetText) => number;
  /** Outline that begins at `x`, its baseline at `y`. */
  readonly outline: (set: SetText, x: number, y: number) => string;
  /** How far the middle of the em box stands above the baseline, as a share of the type size. */
  readonly middleShare: (cut: PictureCut) => number;
  /** Letters that no file holds. */
  readonly missing: (text: string, cut: PictureCut) => readonly string[];
}

interface Run {
  readonly font: Font;
  readonly text: string;
  /** A bar stands under the sign: it is not in the typefaces, and is put together. */
  readonly isBarred: boolean;
}

/** Signs that no cut of the typefaces holds, and the sign that they are with a bar under it. */
const barred: Readonly<Record<string, string>> = { "≥": ">", "≤": "<" };

/** Where the bar lies, in shares of the type size: its edges above the baseline, its distance from the edges of the sign. */
const bar = { topShare: 0.07, bottomShare: -0.01, insetShare: 0.05, liftShare: 0.1 } as const;

/** Outline of a sign with a bar under it. */
function barredOutline({ font, text }: Run, x: number, y: number, fontPx: number): string {
  const [left, right] = [x + bar.insetShare * fontPx, x + font.getAdvanceWidth(text, fontPx) - bar.insetShare * fontPx];
  const [top, bottom] = [y - bar.topShare * fontPx, y - bar.bottomShare * fontPx];
  const corners = [`${left.toFixed(2)} ${top.toFixed(2)}`, `${right.toFixed(2)} ${top.toFixed(2)}`, `${right.toFixed(2)} ${bottom.toFixed(2)}`];
  const sign = toPathData(font.getPath(text, x, y - bar.liftShare * fontPx, fontPx).commands);
  return `${sign}M${corners.join("L")}L${left.toFixed(2)} ${bottom.toFixed(2)}Z`;
}

/** Splits a text where the file changes that holds its letters; spaces stay with what stands before. */
function toRuns(fonts: readonly Font[], text: string): Run[] {
  const runs: { font: Font; text: string; isBarred: boolean }[] = [];
  const [first] = fonts;
  if (first === undefined) throw new RangeError("picture: got no font, expected at least one. Build the fonts: npm run assets");
  for (const letter of text) {
    const last = runs.at(-1);
    const plain = barred[letter];
    const plainHolder = plain === undefined ? undefined : fonts.find((font) => font.charToGlyphIndex(plain) > 0);
    if (plain !== undefined && plainHolder !== undefined && !fonts.some((font) => font.charToGlyphIndex(letter) > 0)) {
      runs.push({ font: plainHolder, text: plain, isBarred: true });
      continue;
    }
    const holder = last && last.font.charToGlyphIndex(letter) > 0 ? last.font : (fonts.find((font) => font.charToGlyphIndex(letter) > 0) ?? first);
    if (last?.font === holder && !last.isBarred) last.text += letter;
    else runs.push({ font: holder, text: letter, isBarred: false });
  }
  return runs;
}

const coordinates = ["x1", "y1", "x2", "y2", "x", "y"] as const;

/** The same as `Number(value.toFixed(2))`, which takes ten times as long and is needed only half way between two hundredths. */
function toHundredths(value: number): number {
  const hundredths = value * 100;
  const whole = Math.round(hundredths);
  return Math.abs(hundredths - whole) > 0.499999 ? Number(value.toFixed(2)) : whole / 100;
}

/** Path data with two decimals; the library's own writer gives NaN for numbers very near to zero. */
function toPathData(commands: readonly PathCommand[]): string {
  let data = "";
  for (const command of commands) {
    data += command.type;
    let space = "";
    for (const name of coordinates) {
      const value = command[name];
      if (value === undefined) continue;
      data += `${space}${toHundredths(value)}`;
      space = " ";
    }
  }
  return data;
}

/** A no-break space has the width of a space, and not every font names it. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/g, " ");

/**
 * Reads the fonts of pictures.
 *
 * Shape   font files → setter
 * Units   pixels; outlines are SVG path data with two decimals
 * Errors  of opentype.js when a file is no font
 */
export function typeSetter(files: CutFiles): TypeSetter {
  const fontsOf = (cut: PictureCut): readonly Font[] => fonts[cut];
  const fonts = Object.fromEntries(pictureCuts.map((cut) => [cut, files[cut].map((bytes) => parse(bytes))])) as Record<PictureCut, Font[]>;
  const widthOf = (runs: readonly Run[], fontPx: number): number => runs.reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, fontPx), 0);
  return {
    widthPx: ({ text, cut, fontPx }) => widthOf(toRuns(fontsOf(cut), plainSpaces(text)), fontPx),
    outline: ({ text, cut, fontPx }, x, y) => {
      let at = x;
      return toRuns(fontsOf(cut), plainSpaces(text))
        .map((run) => {
          const data = run.isBarred ? barredOutline(run, at, y, fontPx) : toPathData(run.font.getPath(run.text, at, y, fontPx).commands);
          at += run.font.getAdvanceWidth(run.text, fontPx);
          return data;
        })
        .join("");
    },
    middleShare: (cut) => {
      const [font] = fontsOf(cut);
      return font === undefined ? 0 : (font.ascender + font.descender) / 2 / font.unitsPerEm;
    },
    missing: (text, cut) =>
      [...new Set(plainSpaces(text))].filter(
        (letter) => letter !== " " && !fontsOf(cut).some((font) => [letter, barred[letter] ?? letter].some((one) => font.charToGlyphIndex(one) > 0)),
      ),
  };
}
