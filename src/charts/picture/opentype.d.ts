/** The part of opentype.js that pictures use; the package carries no types. */
declare module "opentype.js/dist/opentype.mjs" {
  export interface PathCommand {
    readonly type: "M" | "L" | "C" | "Q" | "Z";
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
    readonly x?: number;
    readonly y?: number;
  }
  export interface Path {
    readonly commands: readonly PathCommand[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    charToGlyphIndex(letter: string): number;
    getAdvanceWidth(text: string, fontPx: number): number;
    getPath(text: string, x: number, y: number, fontPx: number): Path;
  }
  export function parse(bytes: ArrayBuffer): Font;
}
