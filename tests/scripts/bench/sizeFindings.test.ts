import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importedLater, loadedWith } from "../../../scripts/bench/moduleGraph.ts";
import { servedBytes } from "../../../scripts/bench/servedBytes.ts";
import { sizeFindings } from "../../../scripts/bench/sizeFindings.ts";

let dist: string;

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), content);
  }
}

const island = '<astro-island component-url="../../../_astro/Island.js" renderer-url="../../../_astro/client.js"></astro-island>';
const head = '<link rel="stylesheet" href="../../../_astro/a.css"><script type="module" src="../../../_astro/page.js"></script>';

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "erikti-bench-"));
  await put({
    "index.html": "<title>Erikti</title>",
    "kk/indicators/a/index.html": `${head}${island}<a href="../../../data/erikti.duckdb">erikti.duckdb</a>`,
    "_astro/a.css": "@font-face{src:url(../_astro/f.woff2)}",
    "_astro/f.woff2": "f".repeat(400),
    "_astro/page.js": "p".repeat(10),
    "_astro/client.js": 'import"./shared.js";',
    "_astro/Island.js":
      'import{a as b}from"./shared.js";const c=import(`./kk.01.js`),d=import("./ru.01.js"),e=import("./LiveChart.01.js"),f=import(`./sharedEngine.01.js`);',
    "_astro/shared.js": "s".repeat(100),
    "_astro/kk.01.js": "k".repeat(1000),
    "_astro/ru.01.js": "r".repeat(100_000),
    "_astro/LiveChart.01.js": 'import"./shared.js";import{x}from"./axis.js";',
    "_astro/axis.js": "a".repeat(200),
    "_astro/sharedEngine.01.js": "e".repeat(300),
    "engine/duckdb-eh.01.wasm": "w",
    "engine/erikti.01.duckdb": "d",
  });
});

afterEach(async () => rm(dist, { recursive: true, force: true }));

const bytesOf = (...names: readonly string[]): number => names.reduce((sum, name) => sum + servedBytes(join(dist, "_astro", name)), 0);

describe("loadedWith(…)", () => {
  it("follows static imports only", () => {
    expect([...loadedWith([join(dist, "_astro/Island.js")])]).toEqual([join(dist, "_astro/Island.js"), join(dist, "_astro/shared.js")]);
    expect(importedLater(join(dist, "_astro/Island.js"))).toHaveLength(4);
  });
});

describe("sizeFindings(…)", () => {
  it("counts the scripts of a page, its islands, their imports and the words of its language", () => {
    const { findings, faults } = sizeFindings(dist);
    const scripts = findings.find(({ what }) => what.startsWith("scripts") && what.endsWith("indicators/*"));
    expect(scripts?.bytes).toBe(bytesOf("page.js", "client.js", "Island.js", "shared.js", "kk.01.js", "axis.js"));
    expect(findings.find(({ what }) => what.startsWith("styles") && what.endsWith("indicators/*"))?.bytes).toBe(bytesOf("a.css", "f.woff2"));
    expect(findings.find(({ what }) => what.startsWith("ECharts"))?.bytes).toBe(bytesOf("LiveChart.01.js"));
    expect(faults).toEqual([]);
  });

  it.each([
    ["a preload of the engine", { "kk/indicators/a/index.html": '<link rel="preload" href="../../../engine/duckdb-eh.01.wasm" as="fetch">' }],
    [
      "a script of the worker",
      { "kk/indicators/a/index.html": '<script src="../../../engine/duckdb-worker.01.js"></script>', "engine/duckdb-worker.01.js": "" },
    ],
    ["an island that imports the engine at once", { "_astro/shared.js": 'import"./sharedEngine.01.js";' }],
  ])("reports %s", async (_, files) => {
    await put(files);
    expect(sizeFindings(dist).faults.join()).toMatch(/index\.html: asks for .*(?:engine\/duckdb|sharedEngine)/);
  });
});
