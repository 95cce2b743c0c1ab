import { describe, expect, it } from "vitest";
import { findCycles, findEngineFaults, type ImportEdge, toEdge } from "./importGraph.ts";
import type { ImportKind } from "./parseImports.ts";

const browserEngine = "@duckdb/duckdb-wasm";
const nativeEngine = "@duckdb/node-api";

function edgeOf(from: string, specifier: string, kind: ImportKind = "static"): ImportEdge {
  return toEdge(from, { specifier, kind });
}

describe("findEngineFaults(…)", () => {
  const list = [
    edgeOf("src/pages/a.astro", "../engine/open.ts"),
    edgeOf("src/engine/open.ts", "./worker.ts", "dynamic"),
    edgeOf("src/engine/open.ts", "./native.ts", "type"),
    edgeOf("src/engine/worker.ts", browserEngine),
    edgeOf("src/engine/native.ts", nativeEngine),
  ];

  it("follows files, also those loaded on demand, but not types", () => {
    expect(findEngineFaults(list, ["src/pages"], browserEngine)).toEqual([
      `src/pages/a.astro imports src/engine/open.ts, which loads ${browserEngine}`,
    ]);
    expect(findEngineFaults(list, ["src/pages"], nativeEngine)).toEqual([]);
  });
});

describe("findCycles(…)", () => {
  it("finds a circle of three, one closed by a type, and none where two ways meet", () => {
    const circle = [edgeOf("src/a.ts", "./b.ts"), edgeOf("src/b.ts", "./c.ts", "dynamic"), edgeOf("src/c.ts", "./a.ts", "type")];
    expect(findCycles(circle)).toEqual(["src/a.ts → src/b.ts → src/c.ts → src/a.ts"]);
    const diamond = [edgeOf("src/a.ts", "./b.ts"), edgeOf("src/a.ts", "./c.ts"), edgeOf("src/b.ts", "./d.ts"), edgeOf("src/c.ts", "./d.ts")];
    expect(findCycles(diamond)).toEqual([]);
  });
});
