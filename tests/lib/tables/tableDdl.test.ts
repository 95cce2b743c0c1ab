import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDataset } from "../../../scripts/check/checkDataset.ts";
import { allTables } from "../../../src/lib/tables/allTables.ts";
import { quoteName, tableDdl } from "../../../src/lib/tables/tableDdl.ts";
import { validFiles } from "../../scripts/check/checkFixture.ts";

let connection: DuckDBConnection;

beforeEach(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const statement of allTables.flatMap(tableDdl)) await connection.run(statement);
});

afterEach(() => connection.closeSync());

async function loadValidSet(): Promise<void> {
  const { dataset } = parseDataset("valid", validFiles);
  for (const { table, rows } of dataset.tables.values()) {
    for (const { cells } of rows) await insert(table.name, cells);
  }
}

async function insert(table: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const filled = Object.entries(cells).filter(([, text]) => text !== "");
  const names = filled.map(([name]) => quoteName(name)).join(", ");
  const places = filled.map((_, index) => `$${index + 1}`).join(", ");
  await connection.run(
    `INSERT INTO ${quoteName(table)} (${names}) VALUES (${places})`,
    filled.map(([, text]) => text),
  );
}

async function readAll(sql: string): Promise<unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRows();
}

describe("tableDdl(…)", () => {
  it("creates every table with a comment on it and on each column", async () => {
    const tables = await readAll("SELECT table_name, comment FROM duckdb_tables() ORDER BY table_name");
    expect(tables).toEqual(allTables.map((table) => [table.name, table.description.en]).toSorted());
    const [bare] = await readAll("SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND comment IS NULL");
    expect(bare).toEqual([0n]);
  });

  it("takes the valid set as it is", async () => {
    await loadValidSet();
    expect(await readAll("SELECT claim_id, value, chartable FROM claims ORDER BY claim_id LIMIT 1")).toEqual([["fixture-c1", 1000, true]]);
    expect(await readAll("SELECT typeof(population), typeof(on_date) FROM population LIMIT 1")).toEqual([["BIGINT", "VARCHAR"]]);
  });

  it.each([
    ["a second row of one key", "INSERT INTO scopes SELECT * FROM scopes", "Duplicate key"],
    ["a second row of one outcome", "INSERT INTO target_outcomes (target_id, claim_id) VALUES ('fixture-t1', 'fixture-c2')", "Duplicate key"],
    [
      "an outcome of both kinds",
      "INSERT INTO target_outcomes (target_id, claim_id, grant_id) VALUES ('fixture-t2', 'fixture-c2', 'fixture-g1')",
      "CHECK",
    ],
    ["an outcome of neither kind", "INSERT INTO target_outcomes (target_id) VALUES ('fixture-t2')", "CHECK"],
    [
      "an outcome of no known kind",
      "INSERT INTO target_outcomes (target_id, claim_id, outcome_kind) VALUES ('fixture-t2', 'fixture-c2', 'nearly')",
      "CHECK",
    ],
    ["a dangling reference", "INSERT INTO target_outcomes (target_id, claim_id) VALUES ('fixture-t9', 'fixture-c2')", "foreign key"],
    ["an empty required cell", "INSERT INTO scopes VALUES ('x', 'x', 'x', NULL)", "NOT NULL"],
    ["an unknown word", "UPDATE milestones SET kind = 'picnic'", "CHECK"],
    ["a date of another form", "UPDATE milestones SET on_date = '31.12.2024'", "CHECK"],
    ["a number out of range", "UPDATE regions SET lat = 91", "CHECK"],
    ["a claim that repeats itself", "UPDATE claims SET repeats_claim_id = claim_id WHERE NOT chartable", "CHECK"],
    ["a repeat that is drawn", "UPDATE claims SET repeats_claim_id = 'fixture-c2' WHERE claim_id = 'fixture-c1'", "CHECK"],
    ["an undrawn claim without a reason", "UPDATE claims SET chartable = false WHERE claim_id = 'fixture-c1'", "CHECK"],
    ["a region that is its own predecessor", "UPDATE regions SET predecessor_id = place_id", "CHECK"],
  ])("refuses %s", async (_, sql, message) => {
    await loadValidSet();
    await expect(connection.run(sql)).rejects.toThrow(message);
  });
});
