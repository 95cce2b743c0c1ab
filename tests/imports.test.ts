import { describe, expect, it } from "vitest";
import { findCycles, findEngineFaults, isTargetThere, listCode, readEdges, readText } from "./support/importGraph.ts";
import { checkEdge, folderOf, rows } from "./support/importRules.ts";

const files = listCode(["src", "scripts"]);
const edges = readEdges(files);

describe("imports of src and scripts", () => {
  it("keep to the table", () => {
    expect(edges.length).toBeGreaterThan(100);
    expect(edges.map(checkEdge).filter((fault) => fault !== null)).toEqual([]);
  });

  it("stand in folders that have a row", () => {
    expect(files.filter((file) => !rows[folderOf(file)])).toEqual([]);
  });

  it("name files that are there, with their endings", () => {
    expect(edges.filter((edge) => !isTargetThere(edge)).map((edge) => `${edge.from} imports ${edge.to}`)).toEqual([]);
  });

  it("run in no circle", () => {
    expect(findCycles(edges)).toEqual([]);
  });

  it("name the types of echarts in one file of charts at most", () => {
    const typed = edges.filter((edge) => folderOf(edge.from) === "charts" && edge.kind === "type" && edge.to.startsWith("echarts"));
    expect(new Set(typed.map((edge) => edge.from)).size).toBeLessThanOrEqual(1);
  });

  it("keep the browser's engine out of pages, layouts, site and scripts", () => {
    expect(findEngineFaults(edges, ["src/pages", "src/layouts", "src/site", "src/components/page", "scripts"], "@duckdb/duckdb-wasm")).toEqual([]);
  });

  it("keep the build's engine out of components", () => {
    expect(findEngineFaults(edges, ["src/components"], "@duckdb/node-api")).toEqual([]);
  });
});

describe("words of src and scripts", () => {
  it("leave formats and sorting by language to src/lib/format", () => {
    const words = /\bIntl\b|\btoLocale\w*|\blocaleCompare\b/;
    const faults = files
      .filter((file) => folderOf(file) !== "lib/format")
      .flatMap((file) =>
        readText(file)
          .split("\n")
          .map((line, index) => ({ place: `${file}:${index + 1}`, word: words.exec(line)?.[0] })),
      )
      .filter(({ word }) => word !== undefined);
    expect(faults).toEqual([]);
  });
});
