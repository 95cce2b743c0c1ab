import type { APIRoute } from "astro";
import { absoluteUrl, publishedUrl } from "../site/absoluteUrl.ts";

/** Every page may be read; the sitemap, once the site has an address, says which there are. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n${publishedUrl === null ? "" : `Sitemap: ${absoluteUrl(publishedUrl, "/sitemap-index.xml")}\n`}`);
