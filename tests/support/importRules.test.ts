import { describe, expect, it } from "vitest";
import { type ImportEdge, toEdge } from "./importGraph.ts";
import { checkEdge } from "./importRules.ts";
import type { ImportKind } from "./parseImports.ts";

function edgeOf(from: string, specifier: string, kind: ImportKind = "static"): ImportEdge {
  return toEdge(from, { specifier, kind });
}

describe("checkEdge(…)", () => {
  it.each([
    ["src/lib/domain/a.ts", "./b.ts"],
    ["src/lib/series/a.ts", "../domain/b.ts"],
    ["src/lib/queries/a.ts", "../tables/b.ts"],
    ["src/lib/progress/a.ts", "../series/b.ts"],
    ["src/i18n/site/a.ts", "../../lib/format/b.ts"],
    ["src/charts/option/a.ts", "../chartContext.ts"],
    ["src/charts/option/a.ts", "../../i18n/chart/b.ts", "type"],
    ["src/charts/option/a.ts", "echarts/core", "type"],
    ["src/charts/svg/renderSvg.ts", "echarts/core"],
    ["src/engine/a.ts", "@duckdb/node-api"],
    ["src/components/A.tsx", "react"],
    ["src/components/A.tsx", "echarts/core"],
    ["src/components/A.tsx", "../engine/b.ts", "dynamic"],
    ["src/components/A.tsx", "../engine/b.ts", "type"],
    ["src/components/page/A.astro", "../../site/b.ts"],
    ["src/components/page/A.astro", "../chart/B.tsx"],
    ["src/site/a.ts", "../engine/nativeRunner.ts"],
    ["src/site/browser/a.ts", "../../lib/format/b.ts"],
    ["src/site/browser/a.ts", "./b.ts"],
    ["src/site/browser/a.ts", "minisearch"],
    ["src/layouts/A.astro", "../site/browser/b.ts"],
    ["src/pages/[locale]/index.astro", "../../components/A.tsx"],
    ["src/pages/[locale]/index.astro", "../../site/b.ts"],
    ["scripts/build/a.ts", "../../src/engine/nativeRunner.ts"],
    ["scripts/build/a.ts", "node:fs"],
  ] satisfies [string, string, ImportKind?][])("lets %s import %s %s", (from, specifier, kind?: ImportKind) => {
    expect(checkEdge(edgeOf(from, specifier, kind))).toBeNull();
  });

  it.each([
    ["src/lib/domain/a.ts", "../series/b.ts"],
    ["src/lib/domain/a.ts", "../series/b.ts", "type"],
    ["src/lib/domain/a.ts", "zod"],
    ["src/lib/tables/a.ts", "../queries/b.ts"],
    ["src/lib/series/a.ts", "../format/b.ts"],
    ["src/lib/format/a.ts", "../tables/b.ts"],
    ["src/lib/progress/a.ts", "../queries/b.ts"],
    ["src/lib/queries/a.ts", "../../engine/b.ts"],
    ["src/i18n/a.ts", "../charts/b.ts"],
    ["src/charts/option/a.ts", "../../i18n/chart/b.ts"],
    ["src/charts/option/a.ts", "echarts/core"],
    ["src/charts/option/a.ts", "echarts", "dynamic"],
    ["src/charts/option/a.ts", "react"],
    ["src/engine/a.ts", "../charts/b.ts"],
    ["src/engine/a.ts", "@duckdbx/node-api"],
    ["src/components/A.tsx", "../engine/b.ts"],
    ["src/components/A.tsx", "../layouts/B.astro"],
    ["src/components/chart/A.tsx", "../../site/b.ts"],
    ["src/components/chart/A.tsx", "../page/B.astro"],
    ["src/site/a.ts", "../components/A.tsx"],
    ["src/site/a.ts", "minisearch"],
    ["src/site/browser/a.ts", "../siteData.ts"],
    ["src/site/browser/a.ts", "../../engine/b.ts"],
    ["src/site/browser/a.ts", "../../engine/b.ts", "type"],
    ["src/site/browser/a.ts", "node:fs"],
    ["src/charts/a.ts", "../site/b.ts"],
    ["src/components/A.tsx", "@duckdb/duckdb-wasm", "dynamic"],
    ["src/components/A.tsx", "react-select"],
    ["src/pages/a.astro", "@duckdb/duckdb-wasm"],
    ["scripts/build/a.ts", "../../src/components/A.tsx"],
    ["scripts/build/a.ts", "../../src/charts/b.ts", "dynamic"],
    ["src/strange/a.ts", "../lib/domain/b.ts"],
    ["src/lib/utils/a.ts", "../domain/b.ts"],
  ] satisfies [string, string, ImportKind?][])("stops %s from importing %s %s", (from, specifier, kind?: ImportKind) => {
    expect(checkEdge(edgeOf(from, specifier, kind))).toMatch(/ may not$|has no row/);
  });

  it("names file, target and folder", () => {
    expect(checkEdge(edgeOf("src/lib/domain/a.ts", "../series/b.ts"))).toBe(
      "src/lib/domain/a.ts imports src/lib/series/b.ts (static), lib/domain may not",
    );
  });
});
