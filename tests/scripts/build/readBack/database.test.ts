import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { databaseFile, writeDatabase } from "../../../../scripts/build/writeDatabase.ts";
import { publishedTables } from "../../../../src/lib/tables/publishedTables.ts";
import { askNewest, type NewestAnswer } from "./askNewest.ts";
import { authoredCells, authoredValues, sortRows } from "./authored.ts";
import { realBuild } from "./realBuild.ts";

let newest: NewestAnswer;

const joined = `SELECT claim_id, l.text_en FROM claims c JOIN sources s USING (source_id) JOIN licences l ON l.licence_id = c.source_licence_id
  WHERE s.licence_id = c.source_licence_id`;
const comments = `SELECT table_name || '.' || column_name AS name, comment FROM duckdb_columns() WHERE NOT internal
  UNION ALL SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal`;

beforeAll(async () => {
  const { folder } = await realBuild([writeDatabase]);
  newest = await askNewest(join(folder, databaseFile), [joined, comments, ...publishedTables.map(({ name }) => `FROM ${name}`)]);
}, 60_000);

describe("the published database, opened by the newest DuckDB for reading only", () => {
  it("gives back every authored value of every table", () => {
    expect(newest.version).not.toBe("v1.4.3");
    for (const [index, table] of publishedTables.entries()) {
      const rows = newest.answers[index + 2] ?? [];
      expect(sortRows(rows), table.name).toEqual(sortRows(authoredValues(table)));
    }
  });

  it("joins every claim with the terms of its source", () => {
    const claims = publishedTables.filter(({ name }) => name === "claims").flatMap(authoredCells);
    expect(newest.answers[0]).toHaveLength(claims.length);
  });

  it("explains every table and column in a comment", () => {
    const said = new Map((newest.answers[1] ?? []).map(({ name, comment }) => [name, comment]));
    for (const { name, description, columns } of publishedTables) {
      expect(said.get(name)).toBe(description.en);
      for (const [column, { meaning }] of Object.entries(columns)) expect(said.get(`${name}.${column}`)).toContain(meaning.en);
    }
  });
});
