import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeDatabase } from "../../../../scripts/build/writeDatabase.ts";
import { publishedResources } from "../../../../src/lib/tables/publishedTables.ts";
import { rights } from "../../../../src/lib/tables/rights.ts";
import { authoredValues, sortRows, type Values } from "./authored.ts";
import { type NewestAnswer, askNewest } from "./askNewest.ts";
import { type RealBuild, realBuild } from "./realBuild.ts";

let build: RealBuild;
let newest: NewestAnswer;

const pathOf = (name: string): string => join(build.folder, `${name}.parquet`);

beforeAll(async () => {
  build = await realBuild([writeDatabase]);
  newest = await askNewest(
    null,
    publishedResources.map(({ table }) => `FROM read_parquet('${pathOf(table.name)}')`),
  );
}, 60_000);

/** Large integers come as bigint; the numbers here are far below where that matters. */
function toValues(row: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value])) as Values;
}

describe("published Parquet files", () => {
  it.each(publishedResources.map(({ table }) => [table.name, table] as const))(
    "give back every authored value of %s, read by hyparquet",
    async (name, table) => {
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(pathOf(name)), compressors });
      expect(sortRows(rows.map(toValues))).toEqual(sortRows(authoredValues(table)));
    },
  );

  it("give back every authored value, read by the newest DuckDB", () => {
    expect(newest.version).not.toBe("v1.4.3");
    expect(newest.answers).toHaveLength(publishedResources.length);
    for (const [index, { table }] of publishedResources.entries()) {
      expect(sortRows(newest.answers[index] ?? []), table.name).toEqual(sortRows(authoredValues(table)));
    }
  });

  it("say inside which release they are of and what may be done with them", async () => {
    const { version, collectedThrough } = build.release;
    for (const { table, rights: id } of publishedResources) {
      const metadata = await parquetMetadataAsync(await asyncBufferFromFile(pathOf(table.name)));
      const said = Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]));
      expect(said, table.name).toMatchObject({ version, collected_through: collectedThrough, licence: rights[id].text.en });
    }
  });
});
