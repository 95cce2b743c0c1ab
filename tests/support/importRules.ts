import type { ImportEdge } from "./importGraph.ts";

/** What the files of a folder may import besides their own folder. `*` ends a prefix. */
interface Row {
  readonly folders: readonly string[];
  readonly packages?: readonly string[];
  /** Folders and packages of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Folders that may be loaded by `import()` only. */
  readonly onDemand?: readonly string[];
}

/** The one file that draws the SVG of a chart at build time. */
export const svgRenderer = "src/charts/svg/renderSvg.ts";

const lib = [
  "lib/domain",
  "lib/tables",
  "lib/series",
  "lib/queries",
  "lib/format",
  "lib/progress",
  "lib/regions",
  "lib/releases",
  "lib/metadata",
  "lib/search",
  "lib/timeline",
];
const assets = ["generated", "styles"];
const build = [...lib, ...assets, "i18n", "charts", "engine", "site", "data"];
const everything = [...build, "components", "layouts"];

/** Who may import whom: the table of the architecture, one row per folder. */
export const rows: Readonly<Record<string, Row>> = {
  "lib/domain": { folders: [] },
  "lib/tables": { folders: ["lib/domain"] },
  "lib/series": { folders: ["lib/domain"] },
  "lib/format": { folders: ["lib/domain"] },
  "lib/queries": { folders: ["lib/domain", "lib/tables", "lib/metadata"], typesOf: ["lib/progress"] },
  "lib/releases": { folders: ["lib/domain", "lib/tables"] },
  "lib/metadata": { folders: ["lib/domain", "lib/tables"], typesOf: ["schema-dts"] },
  "lib/progress": { folders: ["lib/domain", "lib/series"] },
  "lib/regions": { folders: ["lib/domain", "lib/series"] },
  "lib/timeline": { folders: ["lib/domain"] },
  "lib/search": { folders: ["lib/domain", "lib/format"], packages: ["minisearch", "@orama/stemmers"] },
  i18n: { folders: lib },
  charts: { folders: lib, packages: ["opentype.js"], typesOf: ["i18n", "echarts"] },
  engine: { folders: [...lib, "generated"], packages: ["@duckdb/*", "apache-arrow"] },
  components: {
    folders: [...lib, ...assets, "i18n", "charts"],
    packages: ["react", "react-dom", "echarts", "minisearch", "@tanstack/react-table", "papaparse", "write-excel-file"],
    typesOf: ["engine", "astro"],
    onDemand: ["engine"],
  },
  // Astro parts run at build only; the islands beside them may not reach what reads the database.
  "components/page": { folders: [...build, "components"], packages: ["astro", "astro:*"] },
  // d3-geo and topojson-client draw the outline of the country at build; no page carries them.
  site: {
    folders: build,
    packages: ["node:*", "@resvg/resvg-wasm", "ical-generator", "d3-geo", "topojson-client"],
    typesOf: ["geojson", "topojson-specification"],
  },
  // Scripts of pages run in the browser: nothing that reads the database or the disk.
  "site/browser": { folders: lib, packages: ["minisearch"] },
  layouts: { folders: everything, packages: ["astro", "astro:*", "node:*"] },
  pages: { folders: everything, packages: ["astro", "astro:*", "node:*"] },
  scripts: { folders: [...lib, "engine", "i18n", "data", "scripts/impact"], packages: ["*"] },
  // Tells what a change of data does to the pages, in the pages' own words.
  "scripts/impact": { folders: [...lib, "engine", "i18n", "data", "scripts", "charts", "site"], packages: ["*"] },
};

/** Folder of a file as the table names it. */
export function folderOf(file: string): string {
  const [top = "", second = "", third = ""] = file.split("/");
  if (top === "scripts" && second === "impact") return `${top}/${second}`;
  if (top !== "src") return top;
  const isSplit = second === "lib" || (second === "components" && third === "page") || (second === "site" && third === "browser");
  return isSplit ? `${second}/${third}` : second;
}

function isNamed(name: string, patterns: readonly string[] = []): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`),
  );
}

function isAllowed(row: Row, edge: ImportEdge): boolean {
  const name = edge.isPackage ? edge.to : folderOf(edge.to);
  if (isNamed(name, edge.isPackage ? row.packages : row.folders)) return true;
  if (edge.kind === "type") return isNamed(name, row.typesOf);
  return edge.kind === "dynamic" && isNamed(name, row.onDemand);
}

/**
 * Judges one import by the table.
 *
 * Shape   import → null, or the fault in words
 */
export function checkEdge(edge: ImportEdge): string | null {
  const folder = folderOf(edge.from);
  const row = rows[folder];
  if (!row) return `${edge.from} lies in ${folder}, which has no row in tests/support/importRules.ts`;
  if (!edge.isPackage && folderOf(edge.to) === folder) return null;
  if (edge.from === svgRenderer && edge.isPackage && isNamed(edge.to, ["echarts"])) return null;
  return isAllowed(row, edge) ? null : `${edge.from} imports ${edge.to} (${edge.kind}), ${folder} may not`;
}
