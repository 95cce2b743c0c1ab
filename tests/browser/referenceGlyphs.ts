import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { type Coverage, finer, templatesOf } from "./glyphMatch.ts";

/** A typeface of pictures, read from its package: not one of the files that the build cuts. */
export const packageFaces = {
  head: { package: "@fontsource-variable/literata", name: "literata", weight: 500 },
  text: { package: "@fontsource-variable/golos-text", name: "golos-text", weight: 400 },
} as const;

export type FaceName = keyof typeof packageFaces;

const subsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"];

function readFace(face: FaceName): string[] {
  const { package: name, name: file } = packageFaces[face];
  const resolve = createRequire(import.meta.url).resolve;
  return subsets.map((subset) => readFileSync(resolve(`${name}/files/${file}-${subset}-wght-normal.woff2`)).toString("base64"));
}

/**
 * Draws letters as Chromium sets them, on a page of their own with the font of the package.
 *
 * Shape   letters, face, size of type in the picture → templates by letter
 */
export async function referenceGlyphs(
  browser: Browser,
  letters: readonly string[],
  { face, fontPx }: { readonly face: FaceName; readonly fontPx: number },
): Promise<Map<string, readonly Coverage[]>> {
  const page = await browser.newPage();
  try {
    const drawn = await page.evaluate(
      async ({ files, weight, sizePx, text }) => {
        const names = await Promise.all(
          files.map(async (file, at) => {
            const font = new FontFace(
              `Reference${at}`,
              Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0)),
              { weight: "200 900" },
            );
            document.fonts.add(await font.load());
            return `Reference${at}`;
          }),
        );
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [Math.ceil(sizePx * 1.8), Math.ceil(sizePx * 2)];
        const pen = canvas.getContext("2d", { willReadFrequently: true });
        if (pen === null) throw new Error("got no canvas");
        return text.map((letter) => {
          pen.clearRect(0, 0, canvas.width, canvas.height);
          pen.font = `${weight} ${sizePx}px ${names.join(", ")}`;
          pen.fillText(letter, sizePx * 0.3, sizePx * 1.4);
          const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
          const alpha = Array.from({ length: data.length / 4 }, (_, at) => String.fromCharCode(data[at * 4 + 3] ?? 0)).join("");
          return { width: canvas.width, height: canvas.height, alpha: btoa(alpha) };
        });
      },
      { files: readFace(face), weight: packageFaces[face].weight, sizePx: fontPx * finer, text: letters },
    );
    const inkOf = (alpha: string): Float32Array => Float32Array.from(Buffer.from(alpha, "base64"), (byte) => byte / 255);
    return new Map(drawn.map(({ alpha, ...size }, at) => [letters[at] ?? "", templatesOf({ ...size, ink: inkOf(alpha) }, fontPx)]));
  } finally {
    await page.close();
  }
}
