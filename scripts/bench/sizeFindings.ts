import { readdirSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { importedLater, loadedWith } from "./moduleGraph.ts";
import { fontsOf, type PageParts, readPageParts } from "./pageParts.ts";
import { servedBytes, servedSum } from "./servedBytes.ts";

/** A measured size; without a budget it is told for information. */
export interface Finding {
  readonly what: string;
  readonly bytes: number;
  readonly maxBytes: number | null;
}

export interface SizeReport {
  readonly findings: readonly Finding[];
  /** Addresses that a page must not ask for by itself. */
  readonly faults: readonly string[];
}

interface Page {
  readonly path: string;
  /** The same for every page of one make: `indicators/*`. */
  readonly type: string;
  readonly locale: string;
  readonly parts: PageParts;
}

const kB = 1000;
const onDemand = /(?:^|\/)engine\/|\.wasm\b|\.duckdb\b|sharedEngine|duckdb-worker/;
/** The live chart, and ECharts itself where the bundler sets it apart because pictures draw with it too. */
const chartFile = /^(?:LiveChart|installSVGRenderer)\..*\.js$/;
const isChart = (file: string): boolean => chartFile.test(basename(file));

function toPage(dist: string, path: string): Page {
  const [locale = "", ...folders] = path.split(sep).slice(0, -1);
  const type = path.endsWith("404.html")
    ? "404"
    : locale === ""
      ? "language choice"
      : folders.map((name, depth) => (depth === 0 ? name : "*")).join("/");
  return { path, type: type === "" ? "overview" : type, locale, parts: readPageParts(join(dist, path)) };
}

/** Scripts that run before the reader does anything: the page's own, the islands', and the chart's words; not the chart itself. */
function earlyScripts({ parts, locale }: Page): Set<string> {
  const first = loadedWith([...parts.modules, ...parts.islands]);
  const words = [...first].flatMap(importedLater).filter((file) => basename(file).startsWith(`${locale}.`));
  const chart = [...first].flatMap(importedLater).filter(isChart);
  const all = loadedWith([...first, ...words, ...chart]);
  return new Set([...all].filter((file) => !isChart(file)));
}

function largest<Item>(items: readonly Item[], sizeOf: (item: Item) => number): { item: Item; bytes: number } | null {
  return items.map((item) => ({ item, bytes: sizeOf(item) })).toSorted((a, b) => b.bytes - a.bytes)[0] ?? null;
}

function pageFindings(dist: string, pages: readonly Page[]): Finding[] {
  const types = [...new Set(pages.map((page) => page.type))].toSorted();
  return types.flatMap((type): Finding[] => {
    const ofType = pages.filter((page) => page.type === type);
    const html = largest(ofType, (page) => servedBytes(join(dist, page.path)));
    const scripts = largest(ofType, (page) => servedSum(earlyScripts(page)));
    const look = largest(ofType, ({ parts }) => servedSum(parts.styles) + servedSum(new Set(parts.styles.flatMap(fontsOf))));
    if (!html || !scripts || !look) return [];
    return [
      { what: `HTML, largest of ${ofType.length}: ${html.item.path}`, bytes: html.bytes, maxBytes: type === "indicators/*" ? 60 * kB : null },
      { what: `styles and all fonts: ${type}`, bytes: look.bytes, maxBytes: 90 * kB },
      { what: `scripts before the first interaction, without ECharts: ${type}`, bytes: scripts.bytes, maxBytes: 90 * kB },
    ];
  });
}

function partFindings(dist: string): Finding[] {
  const files = (folder: string, pattern: RegExp): string[] =>
    readdirSync(join(dist, folder))
      .filter((name) => pattern.test(name))
      .map((name) => join(dist, folder, name));
  return [
    { what: "ECharts, when a chart is seen", bytes: servedSum(new Set(files("_astro", chartFile))), maxBytes: 200 * kB },
    ...files("engine", /\.wasm$/).map((file) => ({ what: "engine (wasm), after an intent", bytes: servedBytes(file), maxBytes: null })),
    ...files("engine", /\.duckdb$/).map((file) => ({ what: "database, after an intent", bytes: servedBytes(file), maxBytes: null })),
  ];
}

/**
 * Measures a built site as it goes over the wire.
 *
 * Shape   folder → sizes beside their budgets, and what pages ask for too early
 */
export function sizeFindings(dist: string): SizeReport {
  const paths = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .toSorted();
  const pages = paths.map((path) => toPage(dist, path));
  const early = (page: Page): string[] => [...page.parts.addresses, ...loadedWith([...page.parts.modules, ...page.parts.islands])];
  const faults = pages.flatMap((page) =>
    early(page)
      .filter((address) => onDemand.test(address))
      .map((address) => `${page.path}: asks for ${address}, expected only after an intent`),
  );
  return { findings: [...pageFindings(dist, pages), ...partFindings(dist)], faults };
}
