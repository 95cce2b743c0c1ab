import { beforeAll, describe, expect, it } from "vitest";
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { attributeValues, type BuiltPage, builtPages } from "./builtPages.ts";

let pages: readonly BuiltPage[];
let inLanguages: readonly (BuiltPage & { readonly locale: Locale; readonly path: string })[];

beforeAll(() => {
  pages = builtPages();
  inLanguages = pages.flatMap((page) => {
    const [, locale = "", path = ""] = /^(kk|ru|en)\/(.*)index\.html$/.exec(page.file) ?? [];
    return locale === "" ? [] : [{ ...page, locale: locale as Locale, path }];
  });
});

/** A frame on another site is no page of its own: it shares the title of the page it comes from and stays out of search engines. */
const isFrame = ({ path }: { readonly path: string }): boolean => path.startsWith("embed/");

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
const metaOf = (html: string, name: string): string => new RegExp(`<meta (?:name|http-equiv)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";

/** Directives of the policy of a page. */
function policyOf(html: string): Map<string, string[]> {
  const text = metaOf(html, "content-security-policy").replaceAll("&#39;", "'");
  return new Map(
    text
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = "", ...values]) => [name, values]),
  );
}

describe("every page of the built site", () => {
  it("exists in all three languages", () => {
    const sets = locales.map((locale) =>
      inLanguages
        .filter((page) => page.locale === locale)
        .map((page) => page.path)
        .sort(),
    );
    expect(sets[0]?.length).toBeGreaterThan(95);
    expect(sets[1]).toEqual(sets[0]);
    expect(sets[2]).toEqual(sets[0]);
    expect(pages.length).toBe(inLanguages.length + 2);
  });

  it("says its language", () => {
    expect(inLanguages.filter(({ html, locale }) => attributeValues(html, /^html$/i, "lang")[0] !== locale).map(({ file }) => file)).toEqual([]);
  });

  it("has one heading of the first level", () => {
    expect(pages.filter(({ html }) => html.match(/<h1[\s>]/g)?.length !== 1).map(({ file }) => file)).toEqual([]);
  });

  it("has a title and a description of its own", () => {
    for (const textOf of [({ html }: BuiltPage) => titleOf(html), ({ html }: BuiltPage) => metaOf(html, "description")]) {
      const seen = new Map<string, string[]>();
      for (const page of inLanguages.filter((one) => !isFrame(one))) seen.set(textOf(page), [...(seen.get(textOf(page)) ?? []), page.file]);
      expect([...seen.entries()].filter(([text, of]) => text.length < 8 || of.length > 1)).toEqual([]);
    }
    expect(pages.filter(({ html }) => titleOf(html) === "").map(({ file }) => file)).toEqual([]);
  });

  it("asks search engines to pass over frames", () => {
    const frames = inLanguages.filter(isFrame);
    expect(frames.length).toBeGreaterThan(500);
    expect(frames.filter(({ html }) => metaOf(html, "robots") !== "noindex").map(({ file }) => file)).toEqual([]);
  });

  it("names itself in the three languages and for all others, with addresses within the site, for none is published", () => {
    const files = new Set(pages.map((page) => page.file));
    const wrong = inLanguages
      .filter((page) => !isFrame(page))
      .filter(({ html, file, path }) => {
        const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, language = "", href = ""]) => [
          language,
          new URL(href, `http://site/${file}`).pathname,
        ]);
        const expected = [...locales.map((locale) => [locale, `/${locale}/${path}`]), ["x-default", `/kk/${path}`]];
        return (
          JSON.stringify(links) !== JSON.stringify(expected) ||
          /rel="canonical"|property="og:url"/.test(html) ||
          links.some(([, href = ""]) => !files.has(`${href.slice(1)}index.html`))
        );
      });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("carries a strict policy: own files, hashes and WebAssembly, nothing inline, nothing evaluated", () => {
    for (const { file, html } of pages) {
      const policy = policyOf(html);
      expect(policy.get("default-src"), file).toEqual(["'self'"]);
      expect(policy.get("object-src"), file).toEqual(["'none'"]);
      for (const [name, values] of policy) {
        const allowed =
          name === "img-src"
            ? /^('self'|data:|blob:)$/
            : name === "object-src"
              ? /^'none'$/
              : name === "script-src"
                ? /^('self'|'wasm-unsafe-eval'|'sha(256|384|512)-[^']+')$/
                : /^('self'|'sha(256|384|512)-[^']+')$/;
        expect(
          values.filter((value) => !allowed.test(value)),
          `${file}: ${name}`,
        ).toEqual([]);
      }
      expect(policy.get("script-src"), file).toContain("'wasm-unsafe-eval'");
    }
  });

  it("has no style attribute and no inline handler", () => {
    const inline = pages.filter(({ html }) => attributeValues(html, /./, "style").length > 0 || attributeValues(html, /./, "on[a-z]+").length > 0);
    expect(inline.map(({ file }) => file)).toEqual([]);
  });

  it("says up to which day sources were collected and which release it is", () => {
    const silent = pages.filter(({ html }) => !/<footer[\s\S]*\d{4}\.\d{2}\.\d+[\s\S]*<\/footer>/.test(html));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});
