import { describe, expect, it } from "vitest";
import { allTables } from "../../src/lib/tables/allTables.ts";
import { publishedResources } from "../../src/lib/tables/publishedTables.ts";
import { catalogueEntries, type CatalogueEntry, dataFileOf } from "../../src/site/dataCatalogue.ts";
import { formatBytes } from "../../src/site/formatBytes.ts";
import { formatYears } from "../../src/site/formatYears.ts";
import { publishedRows } from "../../src/site/publishedRows.ts";
import { tableGroups } from "../../src/site/tableGroups.ts";

async function entryOf(name: string): Promise<CatalogueEntry> {
  const entry = (await catalogueEntries()).find(({ resource }) => resource.table.name === name);
  if (entry === undefined) throw new RangeError(`${name}: got no entry, expected a published table`);
  return entry;
}

/** Years of the cells of some columns, by hand. */
function yearsOf(table: string, columns: readonly string[]): string | null {
  const years = publishedRows(table)
    .flatMap((row) => columns.map((column) => row[column] ?? null))
    .filter((cell) => cell !== null)
    .map((cell) => String(cell).slice(0, 4))
    .toSorted();
  return years.length === 0 ? null : `${years[0] ?? ""}–${years.at(-1) ?? ""}`;
}

describe("catalogueEntries()", () => {
  it("holds every table and every part of one, each in four formats with its rows and columns", async () => {
    const entries = await catalogueEntries();
    expect(entries.map(({ resource }) => resource.table.name)).toEqual(publishedResources.map(({ table }) => table.name));
    for (const { resource, rowCount, columnCount, files } of entries) {
      const rows = publishedRows(resource.table.name);
      expect(rowCount, resource.table.name).toBe(rows.length);
      if (rows[0] !== undefined) expect(columnCount, resource.table.name).toBe(Object.keys(rows[0]).length);
      expect(files.map(({ file }) => file.name)).toEqual(["csv", "parquet", "json", "xlsx"].map((format) => `${resource.table.name}.${format}`));
    }
  });

  it.each([
    ["claims", ["period_start", "period_end"]],
    ["claims_world_giving_index", ["period_start", "period_end"]],
    ["claims_red_cross", ["period_start", "period_end"]],
    ["targets", ["baseline_on", "target_on"]],
    ["comparators", ["year"]],
    ["population", ["on_date"]],
  ])("spans the years of %s", async (name, columns) => {
    const { years } = await entryOf(name);
    expect(years && formatYears(years)).toBe(yearsOf(name, columns));
  });

  it.each(["places", "units", "regions", "sources"])("gives no years to %s, whose rows speak of no time", async (name) => {
    expect((await entryOf(name)).years).toBeNull();
  });
});

describe("tableGroups(…)", () => {
  it("leaves no table out and lists none twice", async () => {
    const groups = tableGroups(await catalogueEntries());
    const names = groups.flatMap(({ entries }) => entries.map(({ resource }) => resource.table.name));
    expect(names.toSorted()).toEqual(publishedResources.map(({ table }) => table.name).toSorted());
    expect(groups.map(({ entries }) => entries[0]?.resource.table.name)).toEqual(["claims", "claims_world_giving_index", "places"]);
  });
});

describe("dataFileOf(…)", () => {
  it("finds the whole set, never a file of an indicator, and says what is missing", () => {
    expect(dataFileOf("zip", null).name).toBe("erikti.zip");
    expect(() => dataFileOf("csv", null)).toThrow("whole set: got no csv file");
  });
});

describe("formatBytes(…)", () => {
  it.each([
    [412, "0.4 kB", "0,4 кБ", "0,4 кБ"],
    [31_234, "31 kB", "31 кБ", "31 кБ"],
    [2_666_496, "2.7 MB", "2,7 МБ", "2,7 МБ"],
  ])("writes %i bytes in each language", (bytes, en, ru, kk) => {
    const plain = (text: string): string => text.replaceAll("\u00a0", " ");
    expect(plain(formatBytes(bytes, "en", { kilo: "kB", mega: "MB" }))).toBe(en);
    expect(plain(formatBytes(bytes, "ru", { kilo: "кБ", mega: "МБ" }))).toBe(ru);
    expect(plain(formatBytes(bytes, "kk", { kilo: "кБ", mega: "МБ" }))).toBe(kk);
  });
});

describe("columns as anchors", () => {
  it("never bear the name of a section of their page", () => {
    const sections = ["content", "files", "snippets", "preview", "dictionary"];
    for (const { name, columns } of allTables)
      expect(
        Object.keys(columns).filter((column) => sections.includes(column)),
        name,
      ).toEqual([]);
  });
});
