import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const addressAttributes = /(\s(?:href|src|action|component-url|renderer-url|before-hydration-url|data-root)=")\/(?!\/)([^"]*)"/g;

/** Rewrites the root addresses of one page; `prefix` leads from the page to the root. */
export function makeRelative(html: string, prefix: string): string {
  return html.replace(addressAttributes, (_, start: string, rest: string) => `${start}${prefix}${rest}"`);
}

/** Rewrites the root addresses of a style sheet; `prefix` leads from it to the root. */
export function makeStylesRelative(css: string, prefix: string): string {
  return css.replace(/url\((["']?)\/(?!\/)/g, (_, quote: string) => `url(${quote}${prefix}`);
}

function filesOf(folder: string, ending: string): { path: string; page: string; prefix: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((page) => {
      const depth = page.split(sep).length - 1;
      return { path: join(folder, page), page, prefix: depth === 0 ? "./" : "../".repeat(depth) };
    });
}

/**
 * Makes every page and style sheet of a built site find its files relatively.
 *
 * Shape   folder, path of the published site → number of pages; the page for unknown addresses is
 *         served at any depth, so it names the published path instead
 */
export function relativeAddresses(folder: string, publishedPath: string): number {
  const pages = filesOf(folder, ".html");
  for (const { path, page, prefix } of pages) {
    const toRoot = page === "404.html" ? publishedPath.replace(/\/?$/, "/") : prefix;
    writeFileSync(path, makeRelative(readFileSync(path, "utf8"), toRoot));
  }
  for (const { path, prefix } of filesOf(folder, ".css")) {
    writeFileSync(path, makeStylesRelative(readFileSync(path, "utf8"), prefix));
  }
  return pages.length;
}
