import { beforeAll, describe, expect, it } from "vitest";
import { type Attribute, attributesOf, builtFiles, builtPages } from "./builtPages.ts";

const references = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
const addresses = ["href", "src", "component-url", "renderer-url"];

/** A page with what it names, read once: there are thousands. */
interface ReadPage {
  readonly file: string;
  readonly attributes: readonly Attribute[];
}

let pages: readonly ReadPage[];
let files: ReadonlySet<string>;
let ids: ReadonlyMap<string, ReadonlySet<string>>;

/** Values of some attributes of a page, with the name of each. */
function named({ attributes }: ReadPage, names: readonly string[]): readonly Attribute[] {
  return attributes.filter(({ name }) => names.includes(name));
}

const linksOf = (page: ReadPage): string[] => named(page, ["href"]).flatMap(({ tag, value }) => (tag === "a" ? [value] : []));
const idsOf = (page: ReadPage): string[] => named(page, ["id"]).map(({ value }) => value);

beforeAll(() => {
  const names = new Set(["id", "data-root", ...references, ...addresses]);
  pages = builtPages().map(({ file, html }) => ({ file, attributes: attributesOf(html, names) }));
  files = new Set(builtFiles());
  ids = new Map(pages.map((page) => [page.file, new Set(idsOf(page))]));
}, 120_000);

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
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(10_000);
  });

  it("has no link, script, style sheet or picture that leads nowhere", () => {
    const dead = pages.flatMap((page) =>
      named(page, addresses).flatMap(({ value }) => {
        const target = targetOf(value, page.file);
        return target === null || files.has(target.file) ? [] : [`${page.file}: ${value}`];
      }),
    );
    expect([...new Set(dead)].slice(0, 20)).toEqual([]);
  });

  it("has no anchor that names nothing", () => {
    const dead = pages.flatMap((page) =>
      linksOf(page).flatMap((href) => {
        const target = targetOf(href, page.file);
        if (!target || target.hash === "" || !target.file.endsWith(".html")) return [];
        return ids.get(target.file)?.has(target.hash) ? [] : [`${page.file}: ${href}`];
      }),
    );
    expect([...new Set(dead)].slice(0, 20)).toEqual([]);
  });

  it("has no id twice on a page", () => {
    const twice = pages.flatMap((page) => {
      const all = idsOf(page);
      const again = all.length === ids.get(page.file)?.size ? [] : all.filter((id, index) => all.indexOf(id) !== index);
      return again.length === 0 ? [] : [`${page.file}: ${again.slice(0, 3).join(", ")}`];
    });
    expect(twice).toEqual([]);
  });

  it("points every label and description at something on its page", () => {
    const dangling = pages.flatMap((page) =>
      named(page, references).flatMap(({ name, value }) =>
        value
          .split(" ")
          .filter((id) => !ids.get(page.file)?.has(id))
          .map((id) => `${page.file}: ${name}=${id}`),
      ),
    );
    expect(dangling.slice(0, 20)).toEqual([]);
  });

  it("names its own files relatively, so that it stands under any path", () => {
    const rooted = pages
      .filter(({ file }) => file !== "404.html")
      .flatMap((page) =>
        named(page, [...addresses, "data-root"])
          .filter(({ value }) => value.startsWith("/"))
          .map(({ name, value }) => `${page.file}: ${name}=${value}`),
      );
    expect(rooted.slice(0, 20)).toEqual([]);
  });

  it("links sources by http addresses alone", () => {
    const odd = pages.flatMap(linksOf).filter((href) => /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^https?:\/\//.test(href));
    expect([...new Set(odd)]).toEqual([]);
  });
});
