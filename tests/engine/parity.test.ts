import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NativeRunner, openNativeRunner } from "../../src/engine/nativeRunner.ts";
import { allTables } from "../../src/lib/tables/allTables.ts";
import { catalogue } from "../../src/lib/queries/catalogue.ts";
import type { SqlValue } from "../../src/lib/queries/query.ts";
import { type EnginePage, openEnginePage } from "./openEnginePage.ts";
import { rawQuery } from "./rawQuery.ts";

let site: EnginePage;
let native: NativeRunner;

beforeAll(async () => {
  site = await openEnginePage();
  native = await openNativeRunner(site.databasePath);
  expect(await site.page.evaluate(() => window.erikti.start({}))).toEqual({ value: "started" });
}, 180_000);

afterAll(async () => {
  native.close();
  await site.close();
});

/** Every type of value that can leave DuckDB. */
const values: readonly { sql: string; params: Readonly<Record<string, SqlValue>>; row: Readonly<Record<string, SqlValue>> }[] = [
  { sql: "SELECT version() AS version", params: {}, row: { version: "v1.4.3" } },
  {
    sql: "SELECT typeof($a) AS a, typeof($b) AS b, typeof($c) AS c, typeof($d) AS d",
    params: { a: "x", b: 3, c: 3.5, d: true },
    row: { a: "VARCHAR", b: "DOUBLE", c: "DOUBLE", d: "BOOLEAN" },
  },
  {
    sql: "SELECT $b AS b, $a AS a, $b AS again, $n IS NULL AS n, '$a' AS text -- $c",
    params: { a: "қ$b", b: -2, n: null },
    row: { b: -2, a: "қ$b", again: -2, n: true, text: "$a" },
  },
  {
    sql: "SELECT count(*) AS whole, sum(1) AS wide, CAST(9007199254740993 AS BIGINT) AS big, CAST(-5 AS HUGEINT) AS below",
    params: {},
    row: { whole: 1, wide: 1, big: "9007199254740993", below: -5 },
  },
  {
    sql: "SELECT CAST(-1.25 AS DECIMAL(10,2)) AS price, CAST(0.05 AS DECIMAL(3,2)) AS small, 1e300 AS great, CAST(0.1 AS FLOAT) AS float",
    params: {},
    row: { price: -1.25, small: 0.05, great: 1e300, float: 0.10000000149011612 },
  },
  {
    sql: "SELECT DATE '1969-12-31' AS day, TIMESTAMP '2024-01-02 03:04:05.000600' AS moment, TIMESTAMP_S '1960-01-02 03:04:05' AS second, TIME '12:00:01.5' AS clock",
    params: {},
    row: { day: "1969-12-31", moment: "2024-01-02 03:04:05.0006", second: "1960-01-02 03:04:05", clock: "12:00:01.5" },
  },
  {
    sql: "SELECT [1, NULL] AS list, {'a': 1, 'b': DATE '2020-01-01'} AS struct, MAP {'k': 1} AS map",
    params: {},
    row: { list: "[1,null]", struct: '{"a":1,"b":"2020-01-01"}', map: '[["k",1]]' },
  },
  {
    sql: "SELECT CAST('x' AS ENUM('x', 'y')) AS word, CAST('a\\xFF' AS BLOB) AS bytes, NULL AS nothing, 'a''ә' AS text",
    params: {},
    row: { word: "x", bytes: "a\\xFF", nothing: null, text: "a'ә" },
  },
];

describe("native DuckDB and DuckDB-WASM in Chromium", () => {
  it.each(values)("give equal cells for $sql", async ({ sql, params, row }) => {
    const inBrowser = await site.page.evaluate(({ sql: text, params: given }) => window.erikti.engine().run(window.erikti.rawQuery(text), given), {
      sql,
      params,
    });
    expect(await native.run(rawQuery(sql), params)).toEqual([row]);
    expect(inBrowser).toEqual([row]);
  });

  it("answer every example of the catalogue with equal rows", async () => {
    const inBrowser = await site.page.evaluate(() => window.erikti.runCatalogue());
    const names = new Set<string>();
    for (const query of catalogue) {
      names.add(query.name);
      expect(query.examples.length, `examples of ${query.name}`).toBeGreaterThan(0);
      for (const [index, params] of query.examples.entries()) {
        const natively = await native.run(query, params);
        // Through JSON as the browser's rows came, so that only values are compared.
        expect(inBrowser[`${query.name} ${index}`], `${query.name} ${index}`).toEqual(JSON.parse(JSON.stringify(natively)));
      }
    }
    expect(names.size).toBe(catalogue.length);
    expect(Object.values(inBrowser).flat().length).toBeGreaterThan(catalogue.length);
  }, 120_000);

  it("hold every table of the published database", async () => {
    const tables =
      "SELECT table_name, CAST(estimated_size AS DOUBLE) AS row_count, comment FROM duckdb_tables() WHERE database_name = 'erikti' ORDER BY table_name";
    const inBrowser = await site.page.evaluate((sql) => window.erikti.engine().run(window.erikti.rawQuery(sql), {}), tables);
    expect(inBrowser).toEqual(await native.run(rawQuery(tables), {}));
    // All tables and the one that names the release.
    expect(inBrowser.length).toBe(allTables.length + 1);
  });
});
