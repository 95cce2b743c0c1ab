import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultChartState } from "../../src/charts/model/chartState.ts";
import { claimFilterOf } from "../../src/charts/model/claimFilterOf.ts";
import { type Receipt, rawClaims } from "../../src/components/chart/actions/makeReceipt.ts";
import { type NativeRunner, openNativeRunner } from "../../src/engine/nativeRunner.ts";
import published from "../../src/generated/engineManifest.json" with { type: "json" };
import { type Locale, locales } from "../../src/lib/domain/locale.ts";
import { anyValue, type ClaimFilter, claimsOfIndicator } from "../../src/lib/queries/claimsOfIndicator.ts";
import { type IndicatorRecord, indicatorList } from "../../src/lib/queries/indicatorList.ts";
import type { RawRow } from "../../src/lib/queries/query.ts";
import { resultText } from "../../src/lib/queries/resultText.ts";
import { toLiteralSql } from "../../src/lib/queries/toLiteralSql.ts";
import { askNewest, type NewestAnswer } from "../scripts/build/readBack/askNewest.ts";
import { type EnginePage, openEnginePage } from "./openEnginePage.ts";
import { signInPage } from "./signInPage.ts";

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
const generated = (path: string): string => sha256(readFileSync(join(import.meta.dirname, "../../public", path)));

/** Receipts by chart, so that a difference names the chart. */
type Signed = Readonly<Record<string, Pick<Receipt, "resultSha256" | "rowCount">>>;

let site: EnginePage;
let native: NativeRunner;
let indicatorCount: number;
let filters: readonly ClaimFilter[];
let receipts: readonly Receipt[];
let natively: readonly (readonly RawRow[])[];
let newest: NewestAnswer;

/** What the first view of every indicator asks, in every language. */
async function defaultFilters(): Promise<ClaimFilter[]> {
  const indicators = await native.run<{ locale: Locale }, IndicatorRecord>(indicatorList, { locale: "en" });
  indicatorCount = indicators.length;
  const all = { geo: anyValue, basisId: anyValue, segmentId: anyValue, fromYear: "0000", toYear: "9999", locale: "en" } as const;
  const asked: ClaimFilter[] = [];
  for (const { indicatorId } of indicators) {
    const state = defaultChartState(await native.run(claimsOfIndicator, { ...all, indicatorId }));
    asked.push(...locales.map((locale) => claimFilterOf({ indicatorId, locale }, state)));
  }
  return asked;
}

const nameOf = ({ indicatorId, locale }: ClaimFilter): string => `${indicatorId} ${locale}`;
const sign = (rows: readonly RawRow[]): Signed[string] => ({ resultSha256: sha256(resultText(rows)), rowCount: rows.length });
const byChart = (signed: readonly (Signed[string] | undefined)[]): Signed =>
  Object.fromEntries(filters.flatMap((filter, index) => (signed[index] ? [[nameOf(filter), signed[index]]] : [])));

beforeAll(async () => {
  site = await openEnginePage();
  native = await openNativeRunner(site.databasePath);
  filters = await defaultFilters();
  const literal = filters.map((filter) => toLiteralSql(claimsOfIndicator.sql, filter));
  // Three processes: side by side they take as long as the slowest.
  [receipts, natively, newest] = await Promise.all([
    signInPage(site, filters),
    Promise.all(filters.map((filter) => native.run(rawClaims, filter))),
    askNewest(site.databasePath, literal),
  ]);
}, 150_000);

afterAll(async () => {
  native.close();
  await site.close();
});

describe("receipts of all default charts", () => {
  it("are made in the browser for every indicator in three languages, from answers that differ", () => {
    expect(indicatorCount).toBeGreaterThan(70);
    expect(receipts).toHaveLength(indicatorCount * locales.length);
    const filled = receipts.filter(({ rowCount }) => rowCount > 0);
    expect(filled.length).toBeGreaterThan(receipts.length / 2);
    expect(new Set(filled.map(({ resultSha256 }) => resultSha256)).size).toBe(filled.length);
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
