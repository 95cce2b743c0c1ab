import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { openPromise } from "yauzl";
import { publishedResources } from "../../../../src/lib/tables/publishedTables.ts";
import { realBuild } from "./realBuild.ts";

describe("erikti.zip, read by yauzl", () => {
  it("holds every CSV file and what describes it, byte for byte and in order", async () => {
    const { folder, files } = await realBuild();
    const zip = await openPromise(join(folder, "erikti.zip"));
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      expect(entry.getLastModDate({ forceDosFormat: true }).getFullYear(), entry.fileName).toBe(1980);
      const path = entry.fileName === "LICENSE-DATA.md" ? entry.fileName : join(folder, entry.fileName);
      expect((await buffer(await zip.openReadStreamPromise(entry))).equals(await readFile(path)), entry.fileName).toBe(true);
    }
    const written = files.map(({ name }) => name);
    const described = ["datapackage.json", "csv-metadata.json", "CITATION.cff"].filter((name) => written.includes(name));
    const expected = [...publishedResources.map(({ table }) => `${table.name}.csv`), ...described, "LICENSE-DATA.md"];
    expect(names).toEqual(expected.toSorted());
    expect(readFileSync("LICENSE-DATA.md").length).toBeGreaterThan(0);
  }, 60_000);
});
