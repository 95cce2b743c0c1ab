import { unzipSync } from "fflate";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../../../scripts/build/writeXlsx.ts";
import { publishedResources } from "../../../../src/lib/tables/publishedTables.ts";
import { rights } from "../../../../src/lib/tables/rights.ts";
import { authoredValues } from "./authored.ts";
import { type RealBuild, realBuild } from "./realBuild.ts";

let build: RealBuild;

beforeAll(async () => {
  build = await realBuild([writeXlsx]);
}, 60_000);

/** The XML parts of a workbook by name. */
async function partsOf(name: string): Promise<Record<string, string>> {
  const parts = unzipSync(await readFile(join(build.folder, `${name}.xlsx`)));
  return Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, new TextDecoder().decode(bytes)]));
}

describe("published workbooks, read by read-excel-file", () => {
  it.each(publishedResources.map(({ table, rights: id }) => [table.name, table, id] as const))(
    "give back every authored value of %s, and say what they are",
    async (name, table, rightsId) => {
      const [sheet, about] = await readWorkbook(join(build.folder, `${name}.xlsx`));
      expect([sheet?.sheet, about?.sheet]).toEqual([name, "about"]);
      expect(sheet?.data[0]).toEqual(Object.keys(table.columns));
      expect(sheet?.data.slice(1)).toEqual(authoredValues(table).map((row) => Object.values(row)));
      const said = about?.data.map(([, text]) => text);
      const { version, collectedThrough } = build.release;
      expect(said).toEqual(expect.arrayContaining([name, version, collectedThrough, ...Object.values(rights[rightsId].text)]));
    },
    30_000,
  );

  it("hold no formula, and freeze a bold header", async () => {
    for (const { table } of publishedResources) {
      const parts = await partsOf(table.name);
      const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
      expect(Object.values(parts).join(""), table.name).not.toMatch(/<f[ >]/);
      expect(sheet, table.name).toMatch(/<pane ySplit="1" [^>]*state="frozen"/);
      expect(sheet, table.name).toMatch(/<c r="A1" s="1" t="s">/);
      expect(parts["xl/styles.xml"], table.name).toContain("<b/>");
    }
  });
});
