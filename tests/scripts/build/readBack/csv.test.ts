import { describe, expect, it } from "vitest";
import { join } from "node:path";
import { writeCsv } from "../../../../scripts/build/writeCsv.ts";
import { publishedResources } from "../../../../src/lib/tables/publishedTables.ts";
import { authoredCells, guardedCells, readCells } from "./authored.ts";
import { realBuild } from "./realBuild.ts";

const csvOnly = [writeCsv];

describe("published CSV files, read by csv-parse", { timeout: 30_000 }, () => {
  it.each(publishedResources.map(({ table }) => [table.name, table] as const))("give back every authored cell of %s", async (name, table) => {
    const { folder } = await realBuild(csvOnly);
    const rows = readCells(join(folder, `${name}.csv`));
    expect(rows).toEqual(authoredCells(table).map((cells) => guardedCells(cells, table)));
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(table.columns));
  });
});
