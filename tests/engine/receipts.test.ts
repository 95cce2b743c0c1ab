import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Receipt } from "../../src/components/chart/actions/makeReceipt.ts";
import { type NativeRunner, openNativeRunner } from "../../src/engine/nativeRunner.ts";
import published from "../../src/generated/engineManifest.json" with { type: "json" };
import { locales } from "../../src/lib/domain/locale.ts";
import type { RawRow } from "../../src/lib/queries/query.ts";
import { resultText } from "../../src/lib/queries/resultText.ts";
import { toLiteralSql } from "../../src/lib/queries/toLiteralSql.ts";
import { askNewest, type NewestAnswer } from "../scripts/build/readBack/askNewest.ts";
import { type DefaultQuery, indicatorQueries, otherQueries } from "./defaultQueries.ts";
import { type EnginePage, openEnginePage } from "./openEnginePage.ts";
import { signInPage } from "./signInPage.ts";

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
const generated = (path: string): string => sha256(readFileSync(join(import.meta.dirname, "../../public", path)));

/** Receipts by chart, so that a difference names the chart. */
type Signed = Readonly<Record<string, Pick<Receipt, "resultSha256" | "rowCount">>>;

let site: EnginePage;
let native: NativeRunner;
let ofIndicators: readonly DefaultQuery[];
let all: readonly DefaultQuery[];
let receipts: readonly Receipt[];
let natively: readonly (readonly RawRow[])[];
let newest: NewestAnswer;

const sign = (rows: readonly RawRow[]): Signed[string] => ({ resultSha256: sha256(resultText(rows)), rowCount: rows.length });
const byChart = (signed: readonly (Signed[string] | undefined)[]): Signed =>
  Object.fromEntries(all.flatMap(({ chart }, index) => (signed[index] ? [[chart, signed[index]]] : [])));

beforeAll(async () => {
  site = await openEnginePage();
  native = await openNativeRunner(site.databasePath);
  ofIndicators = await indicatorQueries(native);
  all = [...ofIndicators, ...(await otherQueries(native))];
  const literal = all.map(({ asked: { query, params } }) => toLiteralSql(query.sql, params));
  // Three processes: side by side they take as long as the slowest.
  [receipts, natively, newest] = await Promise.all([
    signInPage(
      site,
      all.map(({ asked: { query, params } }) => ({ name: query.name, params })),
    ),
    Promise.all(all.map(({ asked: { query, params } }) => native.run(query, params))),
    askNewest(site.databasePath, literal),
  ]);
}, 150_000);

afterAll(async () => {
  native.close();
  await site.close();
});

describe("receipts of all default charts", () => {
  it("are made in the browser for every indicator in three languages, from answers that differ", () => {
    expect(ofIndicators.length).toBeGreaterThan(70 * locales.length);
    const signed = receipts.slice(0, ofIndicators.length);
    const filled = signed.filter(({ rowCount }) => rowCount > 0);
    expect(filled.length).toBeGreaterThan(signed.length / 2);
    expect(new Set(filled.map(({ resultSha256 }) => resultSha256)).size).toBe(filled.length);
  });

  it("are made for every map, the comparison, the panels, the timeline, the lines of funding and the promises, none of them empty", () => {
    expect(receipts).toHaveLength(all.length);
    const others = receipts.slice(ofIndicators.length);
    expect(others.length).toBeGreaterThan(10 * locales.length);
    expect(others.filter(({ rowCount }) => rowCount === 0)).toEqual([]);
  });

  it("repeat with equal hashes in the native engine of the build, with bound values", () => {
    expect(byChart(receipts.map(({ resultSha256, rowCount }) => ({ resultSha256, rowCount })))).toEqual(byChart(natively.map(sign)));
  });

  it("repeat with equal hashes in the newest DuckDB, with the SQL as it is shown", () => {
    expect(newest.version).not.toBe("v1.4.3");
    expect(byChart(receipts.map(({ resultSha256, rowCount }) => ({ resultSha256, rowCount })))).toEqual(byChart(newest.answers.map(sign)));
  });

  it("name the hash of the database that was asked", () => {
    expect(new Set(receipts.map(({ databaseSha256 }) => databaseSha256))).toEqual(new Set([sha256(readFileSync(site.databasePath))]));
  });

  it("name the hash of the published database and of the copy beside the engine; made by npm run generate", () => {
    const [receipt] = receipts;
    expect({
      download: generated("data/erikti.duckdb"),
      engine: generated(`engine/${published.database.file}`),
      named: published.database.sha256,
    }).toEqual({
      download: receipt?.databaseSha256,
      engine: receipt?.databaseSha256,
      named: receipt?.databaseSha256,
    });
  });
});
