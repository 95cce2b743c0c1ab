import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const immutable = /^\/(_astro|engine)\//;

/**
 * A web server for a built site.
 *
 * Shape   folder, path under which it stands (begins and ends with a slash) → server, not yet listening
 */
export function siteServer(folder: string, base: string): Server {
  const assets = sirv(folder, {
    etag: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      response.setHeader("Cache-Control", immutable.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
      // Pages of other sites may read the data, as the page of stable addresses promises.
      if (pathname.startsWith("/data/")) response.setHeader("Access-Control-Allow-Origin", "*");
      if (pathname.endsWith(".duckdb")) response.setHeader("Content-Type", "application/octet-stream");
    },
  });
  const notFoundPage = readFileSync(join(folder, "404.html"));
  return createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFoundPage);
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    return assets(request, response, notFound);
  });
}
