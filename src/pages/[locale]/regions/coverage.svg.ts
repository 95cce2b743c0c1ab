import type { APIRoute } from "astro";
import type { Locale } from "../../../lib/domain/locale.ts";
import { coveragePicture } from "../../../site/coveragePicture.ts";
import { localePaths } from "../../../site/links.ts";

export const getStaticPaths = localePaths;

/** The coverage of the regions as a picture of outlines. */
export const GET: APIRoute = async ({ params }) => {
  const { svg } = await coveragePicture(params["locale"] as Locale);
  return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
};
