import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NativeRunner, openNativeRunner } from "../src/engine/nativeRunner.ts";
import { type Locale, locales } from "../src/lib/domain/locale.ts";
import { periodToSpan } from "../src/lib/domain/period.ts";
import { formatNumber } from "../src/lib/format/formatNumber.ts";
import type { RawRow } from "../src/lib/queries/query.ts";
import { rawQuery } from "./engine/rawQuery.ts";
import { type SeedFigure, seedFigures, type SeedOtherFigure, seedOtherFigures } from "./seed-figures.ts";

const root = join(import.meta.dirname, "..");
const dist = process.env["ERIKTI_DIST"] ?? join(root, "dist");

type Rows = ReadonlyMap<string, RawRow>;
let claims: Rows;
let others: Readonly<Record<SeedOtherFigure["table"], Rows>>;
let native: NativeRunner;

async function rowsById(sql: string): Promise<Rows> {
  return new Map((await native.run(rawQuery(sql), {})).map((row) => [String(row["id"]), row]));
}

beforeAll(async () => {
  native = await openNativeRunner(join(root, "public/data/erikti.duckdb"));
  claims = await rowsById(
    "SELECT claim_id AS id, indicator_id, CAST(value AS DOUBLE) AS value, unit_id, qualifier, period_start, period_end FROM claims",
  );
  others = {
    grants: await rowsById(
      "SELECT grant_id AS id, measure AS indicator_id, CAST(value AS DOUBLE) AS value, unit_id, period_start, period_end FROM grants",
    ),
    targets: await rowsById(
      "SELECT target_id AS id, indicator_id, CAST(target_value AS DOUBLE) AS value, unit_id, target_on AS period_start, target_on AS period_end FROM targets",
    ),
    milestones: await rowsById("SELECT milestone_id AS id, on_date AS period_start, on_date AS period_end FROM milestones"),
    documents: await rowsById("SELECT document_id AS id, valid_from AS period_start, valid_to AS period_end FROM documents"),
  };
});

afterAll(() => native.close());

function dateOf(row: RawRow, column: string): string | null {
  const value = row[column];
  return typeof value === "string" ? value : null;
}

/** The period of a row lies within the one that a document gives; a side that it leaves open is not compared. */
function expectPeriod(row: RawRow, start: string | null, end: string | null): void {
  const found = periodToSpan(dateOf(row, "period_start"), dateOf(row, "period_end"));
  const given = periodToSpan(start, end);
  if (given === null) return;
  if (found === null) throw new RangeError(`${row["id"]}: got no period, expected one within ${start}/${end}`);
  if (start !== null) expect(found.firstDay).toBeGreaterThanOrEqual(given.firstDay);
  expect(found.lastDay).toBeLessThanOrEqual(given.lastDay);
  if (start === null || (start === end && start.length > 4)) expect(dateOf(row, "period_end")).toBe(end);
}

function isWhole(start: string, end: string): boolean {
  return start === end && start.length === 4;
}

function readPage(path: string, locale: Locale): string {
  const file = join(dist, locale, path, "index.html");
  if (!existsSync(file)) throw new RangeError(`${file}: got no page, expected one. Run npm run build`);
  return readFileSync(file, "utf8");
}

const pageOf = (indicatorId: string, locale: Locale): string => readPage(`indicators/${indicatorId}`, locale);

/** Where the site tells of a row that is no claim: the page, and the id under which it stands there. */
const ownPage: Readonly<Record<SeedOtherFigure["table"], (rowId: string) => { readonly path: string; readonly id: string }>> = {
  grants: (rowId) => ({ path: "grants", id: rowId }),
  targets: (rowId) => ({ path: "progress", id: rowId }),
  milestones: (rowId) => ({ path: "timeline", id: rowId }),
  documents: (rowId) => ({ path: `progress/${rowId}`, id: "content" }),
};

/** Text of the element with an id, up to the next element with one. */
function textOfId(html: string, id: string): string | null {
  const start = html.search(new RegExp(`<[a-z]+ [^>]*\\bid="${id}"`));
  if (start < 0) return null;
  const body = html.slice(html.indexOf(">", start) + 1);
  const next = body.search(/ id="/);
  return body
    .slice(0, next < 0 ? undefined : body.lastIndexOf("<", next))
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&nbsp;", "\u00a0");
}

describe("the figures of the first five documents", () => {
  it.each(seedFigures)(
    "$document: $claimId, $value $unit, stands in the database as printed",
    ({ claimId, value, unit, qualifier, periodStart, periodEnd }: SeedFigure) => {
      const row = claims.get(claimId);
      expect(row).toMatchObject({ value, unit_id: unit, qualifier });
      if (row === undefined) return;
      expectPeriod(row, periodStart || null, periodEnd || null);
      if (periodStart !== "" && !isWhole(periodStart, periodEnd)) expect([row["period_start"], row["period_end"]]).toEqual([periodStart, periodEnd]);
    },
  );

  it.each(locales)("all stand on the pages of their indicators, under their ids, in %s", (locale) => {
    const missing = seedFigures.filter(({ claimId, value }) => {
      const indicatorId = String(claims.get(claimId)?.["indicator_id"]);
      return !textOfId(pageOf(indicatorId, locale), claimId)?.includes(formatNumber(value, locale));
    });
    expect(missing.map(({ claimId, value }) => `${claimId} ${value}`)).toEqual([]);
  });

  it.each(seedOtherFigures)("$document: $table $rowId ($what) stands in its table", ({ table, rowId, value, unit, date }: SeedOtherFigure) => {
    const row = others[table].get(rowId);
    expect(row).toBeDefined();
    if (row === undefined) return;
    if (value !== undefined && "value" in row) expect(row).toMatchObject({ value, unit_id: unit });
    if (date === undefined) return;
    const [start = null, end = start] = date.split("/");
    expectPeriod({ ...row, period_end: row["period_end"] ?? row["period_start"] ?? null }, start, end);
    if (table === "documents") expect([row["period_start"], row["period_end"]].map((one) => String(one).slice(0, 4))).toEqual([start, end]);
  });

  it.each(locales)("funding rows and promises among them stand on the pages of what they measure, in %s", (locale) => {
    const listed = seedOtherFigures.filter(({ table }) => table === "grants" || table === "targets");
    const missing = listed.filter(({ table, rowId, value }) => {
      const text = textOfId(pageOf(String(others[table].get(rowId)?.["indicator_id"]), locale), rowId);
      return text === null || (value !== undefined && !text.includes(formatNumber(value, locale)));
    });
    expect(listed.length).toBeGreaterThan(12);
    expect(missing.map(({ rowId }) => rowId)).toEqual([]);
  });

  it.each(locales)("grants, promises, events and documents among them stand on their own pages, in %s", (locale) => {
    const missing = seedOtherFigures.filter(({ table, rowId, value }) => {
      const { path, id } = ownPage[table](rowId);
      const text = textOfId(readPage(path, locale), id);
      return text === null || (value !== undefined && !text.includes(formatNumber(value, locale)));
    });
    expect(new Set(seedOtherFigures.map(({ table }) => table)).size).toBe(4);
    expect(missing.map(({ table, rowId }) => `${table} ${rowId}`)).toEqual([]);
  });
});
