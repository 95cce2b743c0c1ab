import { describe, expect, it } from "vitest";
import { cellHref } from "../../../src/components/table/cellHref.ts";
import { previewColumns } from "../../../src/components/table/previewColumns.ts";
import { publishedResources } from "../../../src/lib/tables/publishedTables.ts";
import { aRow } from "./aPreview.ts";

const place = { root: "/", locale: "kk" } as const;

function hrefOf(table: string, name: string, value: string | null): string | null {
  const resource = publishedResources.find((one) => one.table.name === table);
  const column = resource && previewColumns(resource.table, "kk").find((one) => one.name === name);
  if (column === undefined) throw new RangeError(`${table}.${name}: got no column, expected a published one`);
  return cellHref(column, aRow({ [name]: value }), place);
}

describe("previewColumns(…)", () => {
  it("names the codes of an enumeration in the language of the page", () => {
    const [grants] = publishedResources.filter(({ table }) => table.name === "grants");
    const status = grants && previewColumns(grants.table, "ru").find(({ name }) => name === "status");
    expect(status).toMatchObject({ kind: "code", names: { paid: "Выплачено" } });
  });
});

describe("cellHref(…)", () => {
  it.each([
    ["claims", "claim_id", "c0007", "/kk/indicators/volunteers/#c0007"],
    ["claims_red_cross", "claim_id", "c0007", "/kk/indicators/volunteers/#c0007"],
    ["claims", "indicator_id", "eco_trees", "/kk/indicators/eco_trees/"],
    ["indicators", "indicator_id", "eco_trees", "/kk/indicators/eco_trees/"],
    ["grants", "measure", "grants_awarded", "/kk/indicators/grants_awarded/"],
    ["milestones", "source_id", "astanazan-cisc", "/kk/sources/astanazan-cisc/"],
    ["sources", "source_id", "astanazan-cisc", "/kk/sources/astanazan-cisc/"],
  ])("leads from %s.%s %s to its page", (table, name, value, href) => {
    expect(hrefOf(table, name, value)).toBe(href);
  });

  it("leads nowhere from other columns, from an empty cell, and from a claim whose indicator the row does not name", () => {
    expect(hrefOf("claims", "basis_id", "ministry")).toBeNull();
    expect(hrefOf("claims", "claim_id", null)).toBeNull();
    expect(hrefOf("target_outcomes", "claim_id", "c0007")).toBeNull();
  });
});
