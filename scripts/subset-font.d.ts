declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "woff2" | "truetype";
    /** Axis → range that stays, or the one value it is set to. */
    readonly variationAxes: Readonly<Record<string, { min: number; max: number } | number>>;
  }
  /** Cuts a font to the letters of a text. */
  export default function subsetFont(font: Buffer, letters: string, options: SubsetOptions): Promise<Buffer>;
}
