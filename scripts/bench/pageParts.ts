import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a page of the built site asks for when it opens, as paths of files. */
export interface PageParts {
  readonly modules: readonly string[];
  /** Modules of the parts that wake when seen. */
  readonly islands: readonly string[];
  readonly styles: readonly string[];
  /** Addresses of the page that a browser follows by itself. */
  readonly addresses: readonly string[];
}

function attributes(tags: readonly string[], name: string): string[] {
  return tags.flatMap((tag) => new RegExp(`\\s${name}="([^"]+)"`).exec(tag)?.[1] ?? []);
}

/** Reads a page of `dist/`; links that wait for a click are not part of it. */
export function readPageParts(page: string): PageParts {
  const html = readFileSync(page, "utf8");
  const tags = (name: string): string[] => Array.from(html.matchAll(new RegExp(`<${name}\\s[^>]*>`, "g")), ([tag]) => tag);
  const [scripts, links, islandTags] = [tags("script"), tags("link"), tags("astro-island")];
  const islands = ["component-url", "renderer-url", "before-hydration-url"].flatMap((name) => attributes(islandTags, name));
  const styleLinks = links.filter((tag) => tag.includes('rel="stylesheet"'));
  const onOpening = links.filter((tag) => /rel="(?:stylesheet|preload|modulepreload|prefetch|icon)"/.test(tag));
  const media = ["img", "source", "iframe", "object", "embed", "video"].flatMap(tags);
  const file = (address: string): string => join(dirname(page), address);
  return {
    modules: attributes(scripts, "src").map(file),
    islands: [...new Set(islands)].map(file),
    styles: attributes(styleLinks, "href").map(file),
    addresses: [
      ...attributes(scripts, "src"),
      ...islands,
      ...attributes(onOpening, "href"),
      ...attributes(media, "src"),
      ...attributes(media, "srcset"),
      ...attributes(media, "data"),
    ],
  };
}

/** Every font that a style sheet names; a page loads those whose letters it holds. */
export function fontsOf(style: string): string[] {
  return Array.from(readFileSync(style, "utf8").matchAll(/url\(["']?([^"')]+\.woff2)/g), ([, address = ""]) => join(dirname(style), address));
}
