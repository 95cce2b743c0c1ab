import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDatabase } from "../../../../scripts/build/writeDatabase.ts";
import { type ClaimReferences, type GeneratedClaim, generateClaims } from "../../../../scripts/bench/interaction/generateClaims.ts";
import { readReferences } from "../../../../scripts/bench/interaction/readReferences.ts";
import { writeGeneratedDatabase } from "../../../../scripts/bench/interaction/writeGeneratedDatabase.ts";
import { type NativeRunner, openNativeRunner } from "../../../../src/engine/nativeRunner.ts";
import { catalogue } from "../../../../src/lib/queries/catalogue.ts";
import { claims } from "../../../../src/lib/tables/claims.ts";
import { publishedTables, toPublished } from "../../../../src/lib/tables/publishedTables.ts";
import { realBuild } from "../../build/readBack/realBuild.ts";

const count = 2000;
const writers = [writeDatabase];

let folder: string;
let from: string;
let references: ClaimReferences;
let rows: readonly GeneratedClaim[];
let generated: NativeRunner;

const rowsOf = (native: NativeRunner, sql: string) => native.run({ name: "read", params: [], sql, toRow: (raw) => raw, examples: [] }, {});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "erikti-generated-"));
  from = join((await realBuild(writers)).folder, "erikti.duckdb");
  const real = await openNativeRunner(from);
  references = await readReferences(real);
  real.close();
  rows = [...generateClaims({ seed: 7, count }, references)];
  const to = join(folder, "generated.duckdb");
  await writeGeneratedDatabase({ from, to, rows });
  generated = await openNativeRunner(to);
}, 60_000);

afterAll(async () => {
  generated.close();
  await rm(folder, { recursive: true, force: true });
});

describe("generateClaims(…)", () => {
  it("makes the same rows of the same seed, and others of another", () => {
    expect([...generateClaims({ seed: 7, count }, references)]).toEqual(rows);
    expect([...generateClaims({ seed: 8, count }, references)]).not.toEqual(rows);
    expect([...generateClaims({ seed: 7, count: 50 }, references)]).toEqual(rows.slice(0, 50));
  });

  it("fills the columns of the published table and no other", () => {
    for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(Object.keys(toPublished(claims).columns).toSorted());
  });

  it("spreads over all places, indicators and qualifiers, drawn and not, repeated and not", () => {
    const distinct = (name: keyof GeneratedClaim): number => new Set(rows.map((row) => row[name])).size;
    expect(distinct("geo")).toBe(references.places.length);
    expect(distinct("indicator_id")).toBe(references.indicators.length);
    expect(distinct("qualifier")).toBe(7);
    expect(distinct("chartable")).toBe(2);
    expect(rows.filter((row) => row.repeats_claim_id !== null).length).toBeGreaterThan(count / 20);
    expect(rows.filter((row) => row.period_end === null).length).toBeGreaterThan(count / 50);
  });
});

describe("writeGeneratedDatabase(…)", () => {
  it("keeps every row under the keys and checks of the published table", async () => {
    const constraints = "SELECT table_name, constraint_text FROM duckdb_constraints() ORDER BY ALL";
    const real = await openNativeRunner(from);
    const expected = await rowsOf(real, constraints);
    real.close();
    expect((await rowsOf(generated, constraints)).filter(({ table_name: name }) => name === "claims").length).toBeGreaterThan(20);
    expect(await rowsOf(generated, constraints)).toEqual(expected.filter(({ table_name: name }) => name !== "release"));
    expect(await rowsOf(generated, "FROM claims ORDER BY claim_id")).toEqual(rows);
  });

  it("refuses a row that breaks a check", async () => {
    const [row] = rows;
    if (row === undefined) throw new RangeError("rows: got none, expected some");
    const broken = { ...row, repeats_claim_id: row.claim_id };
    await expect(writeGeneratedDatabase({ from, to: join(folder, "broken.duckdb"), rows: [broken] })).rejects.toThrow(/constraint/i);
  });

  it("holds every table, so that every question of the site runs", async () => {
    for (const { name } of publishedTables) expect(await rowsOf(generated, `SELECT count(*) AS n FROM ${name}`)).toHaveLength(1);
    for (const query of catalogue) for (const params of query.examples) await generated.run(query, params);
  });
});
