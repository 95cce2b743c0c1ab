import type { APIRoute } from "astro";

/** Every page may be read; the sitemap says which there are. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL("/sitemap-index.xml", site).href}\n`);
