import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeJson } from "../../../../scripts/build/writeJson.ts";
import { publishedResources } from "../../../../src/lib/tables/publishedTables.ts";
import { authoredValues } from "./authored.ts";
import { realBuild } from "./realBuild.ts";

const jsonOnly = [writeJson];

describe("published JSON files, read by JSON.parse", { timeout: 30_000 }, () => {
  it.each(publishedResources.map(({ table }) => [table.name, table] as const))("give back every authored value of %s", async (name, table) => {
    const { folder } = await realBuild(jsonOnly);
    const text = await readFile(join(folder, `${name}.json`), "utf8");
    const records = JSON.parse(text) as object[];
    expect(records).toEqual(authoredValues(table));
    for (const record of records) expect(Object.keys(record)).toEqual(Object.keys(table.columns));
  });

  it("keep one record per line", async () => {
    const { folder } = await realBuild(jsonOnly);
    const [open, ...lines] = (await readFile(join(folder, "claims.json"), "utf8")).trimEnd().split("\n");
    const records = lines.slice(0, -1).map((line) => JSON.parse(line.replace(/,$/, "")) as object);
    expect([open, lines.at(-1)]).toEqual(["[", "]"]);
    expect(records).toEqual(JSON.parse(await readFile(join(folder, "claims.json"), "utf8")));
  });
});
