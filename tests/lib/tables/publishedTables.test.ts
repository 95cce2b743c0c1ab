import { describe, expect, it } from "vitest";
import { locales } from "../../../src/lib/domain/locale.ts";
import { allTables } from "../../../src/lib/tables/allTables.ts";
import { indicatorExport, joinedColumns } from "../../../src/lib/tables/indicatorExport.ts";
import { isInSubset, publishedResources, publishedTables, subsets } from "../../../src/lib/tables/publishedTables.ts";
import { rights } from "../../../src/lib/tables/rights.ts";

const namesOf = (name: string): readonly string[] => Object.keys(publishedTables.find((table) => table.name === name)?.columns ?? {});

describe("publishedTables", () => {
  it("are all tables in their order, with the licence right after the source that a row names", () => {
    for (const [index, { name, columns }] of allTables.entries()) {
      const authored = Object.keys(columns);
      const expected =
        name === "sources" ? authored : authored.flatMap((column) => (/^(area_)?source_id$/.test(column) ? [column, "source_licence_id"] : [column]));
      expect(namesOf(name), name).toEqual(expected);
      expect(publishedTables[index]?.name).toBe(name);
    }
  });

  it("name the licence in claims, grants, population, comparators, regions, targets, milestones and documents", () => {
    const licensed = publishedTables.filter(({ columns }) => "source_licence_id" in columns).map(({ name }) => name);
    expect(licensed).toEqual(
      expect.arrayContaining(["claims", "grants", "population", "comparators", "regions", "targets", "milestones", "documents"]),
    );
    expect(licensed).not.toContain("sources");
  });
});

describe("publishedResources", () => {
  it("are the tables and then the subsets, each with a name of its own", () => {
    const names = publishedResources.map(({ table }) => table.name);
    expect(names).toEqual([...publishedTables.map(({ name }) => name), "claims_world_giving_index", "claims_red_cross"]);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of subsets) expect(name.length, "a sheet of a workbook takes 31 letters").toBeLessThanOrEqual(31);
  });

  it("have the rights of their rows", () => {
    const of = Object.fromEntries(publishedResources.map(({ table, rights: id }) => [table.name, id]));
    expect(of).toMatchObject({
      units: "cc-by",
      sources: "cc-by",
      claims: "mixed",
      grants: "mixed",
      comparators: "caf",
      claims_world_giving_index: "caf",
      claims_red_cross: "ifrc",
    });
  });

  it("say what they are and what is allowed in every language", () => {
    const texts = [
      ...subsets.flatMap(({ title, description }) => [title, description]),
      ...Object.values(rights).flatMap(({ title, text }) => [title, text]),
    ];
    for (const text of texts) {
      for (const locale of locales) expect(text[locale].trim()).not.toBe("");
      expect(text.en).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(text.ru).not.toMatch(/[әғқңөұүһіё]/iu);
    }
  });
});

describe("isInSubset(…)", () => {
  it("goes by the basis of the row, and never by two subsets", () => {
    const owners = (basis: string): string[] => subsets.filter((subset) => isInSubset(subset, { basis_id: basis })).map(({ name }) => name);
    expect(owners("caf_wgi")).toEqual(["claims_world_giving_index"]);
    expect(owners("caf_wgi_decade")).toEqual(["claims_world_giving_index"]);
    expect(owners("ifrc_report")).toEqual(["claims_red_cross"]);
    expect(owners("caf_wgr")).toEqual([]);
    expect(owners("")).toEqual([]);
  });
});

describe("indicatorExport", () => {
  it("holds every column of claims but the indicator, which the file is named after", () => {
    const names = Object.keys(indicatorExport.columns);
    for (const name of namesOf("claims")) expect(names.includes(name), name).toBe(name !== "indicator_id");
    expect(names[0]).toBe("claim_id");
  });

  it("joins only columns that stand there, through references of claims", () => {
    const claims = publishedTables.find(({ name }) => name === "claims");
    for (const [name, { through, column }] of Object.entries(joinedColumns)) {
      const [target = ""] = claims?.columns[through]?.references?.split(".") ?? [];
      expect(namesOf(target), name).toContain(column);
    }
  });

  it("is described in every language", () => {
    for (const [name, { meaning }] of Object.entries(indicatorExport.columns)) {
      for (const locale of locales) expect(meaning[locale].trim(), name).not.toBe("");
    }
  });
});
