import { beforeAll, describe, expect, it } from "vitest";
import { attributeValues, builtFiles, type BuiltPage, builtPages, idsOf } from "./builtPages.ts";

let pages: readonly BuiltPage[];
let files: ReadonlySet<string>;
let ids: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(() => {
  pages = builtPages();
  files = new Set(builtFiles());
  ids = new Map(pages.map(({ file, html }) => [file, new Set(idsOf(html))]));
});

const origin = "http://site";

/** The file that an address of a page leads to, or null for another site. */
function targetOf(href: string, file: string): { file: string; hash: string } | null {
  const url = new URL(href, `${origin}/${file}`);
  if (url.origin !== origin) return null;
  const path = decodeURIComponent(url.pathname.slice(1));
  return { file: path === "" || path.endsWith("/") ? `${path}index.html` : path, hash: decodeURIComponent(url.hash.slice(1)) };
}

describe("the built site", { timeout: 60_000 }, () => {
  it("has many pages and many links", () => {
    expect(pages.length).toBeGreaterThan(290);
    expect(pages.flatMap(({ html }) => attributeValues(html, /^a$/, "href")).length).toBeGreaterThan(10_000);
  });

  it("has no link, script, style sheet or picture that leads nowhere", () => {
    const dead = pages.flatMap(({ file, html }) =>
      ["href", "src", "component-url", "renderer-url"].flatMap((name) =>
        attributeValues(html, /./, name)
          .filter((href) => {
            const target = targetOf(href, file);
            return target !== null && !files.has(target.file);
          })
          .map((href) => `${file}: ${href}`),
      ),
    );
    expect([...new Set(dead)].slice(0, 20)).toEqual([]);
  });

  it("has no anchor that names nothing", () => {
    const dead = pages.flatMap(({ file, html }) =>
      attributeValues(html, /^a$/, "href").flatMap((href) => {
        const target = targetOf(href, file);
        if (!target || target.hash === "" || !target.file.endsWith(".html")) return [];
        return ids.get(target.file)?.has(target.hash) ? [] : [`${file}: ${href}`];
      }),
    );
    expect([...new Set(dead)].slice(0, 20)).toEqual([]);
  });

  it("has no id twice on a page", () => {
    const twice = pages.flatMap(({ file, html }) => {
      const all = idsOf(html);
      return all.length === new Set(all).size
        ? []
        : [
            `${file}: ${all
              .filter((id, index) => all.indexOf(id) !== index)
              .slice(0, 3)
              .join(", ")}`,
          ];
    });
    expect(twice).toEqual([]);
  });

  it("points every label and description at something on its page", () => {
    const dangling = pages.flatMap(({ file, html }) =>
      ["for", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap((name) =>
        attributeValues(html, /./, name)
          .flatMap((value) => value.split(" "))
          .filter((id) => !ids.get(file)?.has(id))
          .map((id) => `${file}: ${name}=${id}`),
      ),
    );
    expect(dangling.slice(0, 20)).toEqual([]);
  });

  it("names its own files relatively, so that it stands under any path", () => {
    const rooted = pages
      .filter(({ file }) => file !== "404.html")
      .flatMap(({ file, html }) =>
        ["href", "src", "component-url", "renderer-url", "data-root"].flatMap((name) =>
          attributeValues(html, /./, name)
            .filter((value) => value.startsWith("/"))
            .map((value) => `${file}: ${name}=${value}`),
        ),
      );
    expect(rooted.slice(0, 20)).toEqual([]);
  });

  it("links sources by http addresses alone", () => {
    const odd = pages
      .flatMap(({ html }) => attributeValues(html, /^a$/, "href"))
      .filter((href) => /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^https?:\/\//.test(href));
    expect([...new Set(odd)]).toEqual([]);
  });
});
