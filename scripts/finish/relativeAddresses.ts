import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const addressAttributes = /(\s(?:href|src|component-url|renderer-url|before-hydration-url|data-root)=")\/(?!\/)([^"]*)"/g;

/** Rewrites the root addresses of one page; `prefix` leads from the page to the root. */
export function makeRelative(html: string, prefix: string): string {
  return html.replace(addressAttributes, (_, start: string, rest: string) => `${start}${prefix}${rest}"`);
}

/**
 * Makes every page of a built site find its files relatively.
 *
 * Shape   folder, path of the published site → number of pages; the page for unknown addresses is
 *         served at any depth, so it names the published path instead
 */
export function relativeAddresses(folder: string, publishedPath: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const depth = page.split(sep).length - 1;
    const prefix = page === "404.html" ? publishedPath.replace(/\/?$/, "/") : depth === 0 ? "./" : "../".repeat(depth);
    const path = join(folder, page);
    writeFileSync(path, makeRelative(readFileSync(path, "utf8"), prefix));
  }
  return pages.length;
}
