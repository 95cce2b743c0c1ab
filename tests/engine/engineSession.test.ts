import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EnginePage, openEnginePage } from "./openEnginePage.ts";

let site: EnginePage;

beforeAll(async () => {
  site = await openEnginePage();
  expect(await site.page.evaluate(() => window.erikti.start({ queryMs: 20_000 }))).toEqual({ value: "started" });
});

afterAll(async () => site.close());

/** Works for minutes, in steps that can be stopped. */
const longSql = "SELECT count(*) AS n FROM range(100000000) a, range(1000) b WHERE hash(a.range + b.range) % 7 = 1";

const ask = (sql: string) =>
  site.page.evaluate((text) => window.erikti.settle(() => window.erikti.engine().run(window.erikti.rawQuery(text), {})), sql);
const askAsReader = (sql: string, maxRows = 5) =>
  site.page.evaluate(([text, max]) => window.erikti.settle(() => window.erikti.engine().runSql(text, max)), [sql, maxRows] as const);

describe("the locked session", () => {
  it.each([
    ["LOAD parquet", /disabled/],
    ["COPY (SELECT 1) TO 'x.csv'", /disabled/],
    ["SELECT * FROM read_csv('http://127.0.0.1:1/a.csv')", /disabled/],
    ["SELECT * FROM read_csv('https://example.org/a.csv')", /disabled/],
    ["SELECT * FROM glob('*')", /disabled/],
    ["ATTACH 'https://example.org/a.duckdb'", /disabled/],
    ["SET enable_external_access = true", /locked/],
    ["SET autoload_known_extensions = true", /locked/],
    ["RESET lock_configuration", /locked/],
    ["SELECT * FROM read_parquet('https://example.org/a.parquet')", /parquet/],
    ["SELECT current_date", /icu/],
    ["DELETE FROM claims", /read-only/],
    ["DROP TABLE claims", /read-only/],
  ])("refuses %s without a request", async (sql, message) => {
    expect(await ask(sql)).toMatchObject({ error: "QueryError", message: expect.stringMatching(message) });
  });

  it("asks nothing of another origin, and nothing of its own but the files of the engine", async () => {
    await ask("INSTALL httpfs");
    expect(site.foreignRequests).toEqual([]);
    const { worker, wasm, database } = site.manifest;
    expect([...new Set(site.server.requests)].toSorted()).toEqual(
      ["/base/", "/base/main.js", ...[worker, wasm, database].map(({ file }) => `/base/engine/${file}`)].toSorted(),
    );
  });
});

describe("Engine.runSql", () => {
  it("cuts after the rows asked for and goes on with the next question", async () => {
    expect(await askAsReader("SELECT range AS n FROM range(100000000)", 2)).toEqual({
      value: { columns: ["n"], rows: [{ n: 0 }, { n: 1 }], isCut: true },
    });
    expect(await askAsReader("SELECT 'қ' AS a, 2 AS a WHERE false")).toEqual({ value: { columns: ["a", "a_1"], rows: [], isCut: false } });
  });

  it("answers a mistake with DuckDB's own words, and stays usable", async () => {
    expect(await askAsReader("SELEC 1")).toMatchObject({ error: "QueryError", message: expect.stringMatching(/^Parser Error/) });
    expect(await askAsReader("")).toMatchObject({ error: "QueryError" });
    expect(await askAsReader("INSTALL parquet")).toMatchObject({ error: "QueryError" });
    expect(await askAsReader("SELECT INTERVAL 3 DAY")).toMatchObject({ error: "QueryError" });
    expect(await askAsReader("SELECT 1 AS n")).toMatchObject({ value: { rows: [{ n: 1 }] } });
  });

  it("stops an older SQL at once when a newer one comes", async () => {
    const outcome = await site.page.evaluate(async (sql) => {
      const { engine, settle } = window.erikti;
      const older = settle(() => engine().runSql(sql, 5));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const began = performance.now();
      const newer = await settle(() => engine().runSql("SELECT 2 AS n", 5));
      return { older: await older, newer, ms: performance.now() - began };
    }, longSql);
    expect(outcome).toMatchObject({ older: { error: "StaleQueryError" }, newer: { value: { rows: [{ n: 2 }] } } });
    expect(outcome.ms).toBeLessThan(5000);
  }, 30_000);
});

describe("Engine.runLatest", () => {
  it("rejects the older question of a slot as stale and answers the newer one", async () => {
    const outcomes = await site.page.evaluate(() => {
      const { engine, settle, rawQuery } = window.erikti;
      const slow = rawQuery("SELECT count(*) AS n FROM range(3000000) WHERE hash(range) % 7 = 1");
      return Promise.all([
        settle(() => engine().runLatest("chart", slow, {})),
        settle(() => engine().runLatest("chart", slow, {})),
        settle(() => engine().runLatest("table", rawQuery("SELECT 3 AS n"), {})),
        settle(() => engine().runLatest("chart", rawQuery("SELECT 2 AS n"), {})),
      ]);
    });
    expect(outcomes).toMatchObject([{ error: "StaleQueryError" }, { error: "StaleQueryError" }, { value: [{ n: 3 }] }, { value: [{ n: 2 }] }]);
  });
});

describe("a question without an answer", () => {
  it("ends the engine after the time limit, with those that wait; a new start answers again", async () => {
    expect(await site.page.evaluate(() => window.erikti.start({ queryMs: 1500 }))).toEqual({ value: "started" });
    const outcomes = await site.page.evaluate((sql) => {
      const { engine, settle, rawQuery } = window.erikti;
      return Promise.all([settle(() => engine().run(rawQuery(sql), {})), settle(() => engine().run(rawQuery("SELECT 1 AS n"), {}))]);
    }, longSql);
    expect(outcomes).toMatchObject([{ reason: "timeout" }, { reason: "timeout" }]);
    expect(await site.page.evaluate(() => window.erikti.engine().isClosed())).toBe(true);
    expect(await site.page.evaluate(() => window.erikti.start({}))).toEqual({ value: "started" });
    expect(await ask("SELECT 1 AS n")).toEqual({ value: [{ n: 1 }] });
  }, 30_000);
});
