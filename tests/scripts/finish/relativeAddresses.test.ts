import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeRelative, makeStylesRelative, relativeAddresses } from "../../../scripts/finish/relativeAddresses.ts";

describe("makeRelative(…)", () => {
  it.each([
    ['<a href="/ru/data/">', '<a href="../../ru/data/">'],
    ['<a href="/">', '<a href="../../">'],
    ['<script type="module" src="/_astro/a.js">', '<script type="module" src="../../_astro/a.js">'],
    [
      '<astro-island component-url="/_astro/a.js" renderer-url="/_astro/b.js">',
      '<astro-island component-url="../../_astro/a.js" renderer-url="../../_astro/b.js">',
    ],
    ['<form action="/kk/search/" method="get">', '<form action="../../kk/search/" method="get">'],
    ['<html lang="kk" data-root="/">', '<html lang="kk" data-root="../../">'],
  ])("rewrites %s", (html, expected) => expect(makeRelative(html, "../../")).toBe(expected));

  it.each([
    '<a href="https://example.org/a">',
    '<a href="//example.org/a">',
    '<a href="#c0001">',
    '<a href="../data/">',
    '<p title="/ru/">/ru/data/</p>',
  ])("leaves %s as it is", (html) => expect(makeRelative(html, "../../")).toBe(html));
});

describe("makeStylesRelative(…)", () => {
  it.each([
    ["src:url(/_astro/a.woff2)", "src:url(../_astro/a.woff2)"],
    ['src:url("/_astro/a.woff2")', 'src:url("../_astro/a.woff2")'],
    ["src:url(./a.woff2)", "src:url(./a.woff2)"],
    ["src:url(//example.org/a.woff2)", "src:url(//example.org/a.woff2)"],
    ["src:url(data:,)", "src:url(data:,)"],
  ])("turns %s into %s", (css, expected) => expect(makeStylesRelative(css, "../")).toBe(expected));
});

describe("relativeAddresses(…)", () => {
  let folder: string;
  const page = '<a href="/kk/">kk</a>';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "erikti-finish-"));
    const files = ["index.html", "404.html", "kk/index.html", "kk/indicators/volunteers/index.html"];
    for (const file of [...files.map((name) => join(folder, name))]) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, page);
    }
    await mkdir(join(folder, "_astro"));
    await writeFile(join(folder, "_astro/a.css"), "a{src:url(/_astro/b.woff2)}");
  });

  afterEach(async () => rm(folder, { recursive: true, force: true }));

  it.each([
    ["index.html", "./kk/"],
    ["kk/index.html", "../kk/"],
    ["kk/indicators/volunteers/index.html", "../../../kk/"],
    ["404.html", "/erikti/kk/"],
  ])("leads from %s to %s", async (file, href) => {
    expect(relativeAddresses(folder, "/erikti")).toBe(4);
    expect(await readFile(join(folder, file), "utf8")).toBe(`<a href="${href}">kk</a>`);
  });

  it("names the root in the page for unknown addresses when the site has a domain of its own", async () => {
    relativeAddresses(folder, "/");
    expect(await readFile(join(folder, "404.html"), "utf8")).toBe(page);
  });

  it("changes nothing the second time", async () => {
    relativeAddresses(folder, "/");
    const read = () => Promise.all(["kk/index.html", "_astro/a.css"].map((file) => readFile(join(folder, file), "utf8")));
    const first = await read();
    relativeAddresses(folder, "/");
    expect(await read()).toEqual(first);
    expect(first[1]).toBe("a{src:url(../_astro/b.woff2)}");
  });
});
