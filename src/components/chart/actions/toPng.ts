import type { Picture } from "../../../charts/picture/composePicture.ts";

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("picture: the browser did not read the SVG. Check its text"));
    image.src = address;
  });
}

/**
 * Paints a picture as PNG.
 *
 * Units   `widthPx` of the result; the height follows
 */
export async function toPng({ svg, widthPx, heightPx }: Picture, pngWidthPx: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loadImage(address);
    const canvas = document.createElement("canvas");
    canvas.width = pngWidthPx;
    canvas.height = Math.round((heightPx * pngWidthPx) / widthPx);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("picture: the browser gave no canvas. Offer the SVG instead");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error("picture: the browser made no PNG. Offer the SVG instead")) : resolve(blob)),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
