import type { APIRoute } from "astro";
import type { Locale } from "../../../lib/domain/locale.ts";
import { coveragePicture } from "../../../site/coveragePicture.ts";
import { localePaths } from "../../../site/links.ts";
import { paintPng } from "../../../site/socialCard.ts";

export const getStaticPaths = localePaths;

/** Twice the width of the drawing, so that it prints sharp. */
const scale = 2;

/** The coverage of the regions as PNG. */
export const GET: APIRoute = async ({ params }) => {
  const { svg, widthPx } = await coveragePicture(params["locale"] as Locale);
  const png = await paintPng(svg, widthPx * scale);
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
