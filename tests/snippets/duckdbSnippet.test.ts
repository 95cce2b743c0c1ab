import { DuckDBInstance } from "duckdb-newest";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openNativeRunner } from "../../src/engine/nativeRunner.ts";
import type { Table } from "../../src/lib/tables/schema.ts";
import { sampleSql, snippetSql } from "../../src/site/snippets.ts";
import { publishedRecords, type RecordRow } from "./serveData.ts";
import { publishedTables, textOf } from "./textOf.ts";

/** Runs SQL as the newest DuckDB does, with the published folder as the one it works in. */
async function runSql(sql: string, setUp: readonly string[] = []): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:", { file_search_path: resolve("public/data") });
  const connection = await instance.connect();
  try {
    for (const statement of setUp) await connection.run(statement);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** 64-bit numbers come as text. */
function likeJson(row: Readonly<Record<string, unknown>>, published: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, typeof published[name] === "number" ? Number(cell) : cell]));
}

/** The order of `ORDER BY`: texts letter by letter, numbers by size, the empty last. */
function byKey({ key }: Table): (a: RecordRow, b: RecordRow) => number {
  return (a, b) => {
    const name = key.find((one) => a[one] !== b[one]);
    const [left, right] = [a[name ?? ""] ?? null, b[name ?? ""] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left < right ? -1 : 1;
  };
}

describe("snippet for DuckDB", () => {
  it("holds the SQL that is run here, word for word", () => {
    for (const table of publishedTables) {
      expect(textOf("duckdb", table, "https://example.org/data/").split("\n")).toEqual([
        `curl -fO https://example.org/data/${table.name}.parquet`,
        `duckdb -c "${snippetSql(table)}"`,
      ]);
      expect(snippetSql(table)).not.toContain('"');
    }
  });

  it("gives the first rows of every table, cell by cell", { timeout: 60_000 }, async () => {
    for (const table of publishedTables) {
      const records = publishedRecords(table.name).toSorted(byKey(table)).slice(0, 10);
      const rows = await runSql(snippetSql(table));
      expect(
        rows.map((row, index) => likeJson(row, records[index] ?? {})),
        table.name,
      ).toEqual(records);
    }
  });

  it("fails on a file that is not there", async () => {
    await expect(runSql("SELECT * FROM 'none.parquet'")).rejects.toThrow("none.parquet");
  });
});

describe("query of the data page", () => {
  it("gives the same in the newest DuckDB as in the one of the site, and more than a line", async () => {
    const { run } = await openNativeRunner("public/data/erikti.duckdb");
    const own = await run({ name: "sample", params: [], sql: sampleSql, toRow: (raw) => raw, examples: [{}] }, {});
    const newest = await runSql(sampleSql, [`ATTACH '${resolve("public/data/erikti.duckdb")}' AS erikti (READ_ONLY)`, "USE erikti"]);
    expect(newest.map((row, index) => likeJson(row, own[index] ?? {}))).toEqual(own);
    expect(own.length).toBeGreaterThan(5);
    expect(sampleSql).not.toContain('"');
  });
});
