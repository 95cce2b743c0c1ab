import { describe, expect, it } from "vitest";
import { publishedResources } from "../../src/lib/tables/publishedTables.ts";
import { grantsStandard } from "../../src/site/grantsStandard.ts";

/** Titles of the fields of the 360Giving schema that the mapping may name, as its spreadsheets write them. */
const knownFields = [
  "Identifier",
  "Description",
  "Currency",
  "Amount Awarded",
  "Amount Disbursed",
  "Planned Dates:Start Date",
  "Planned Dates:End Date",
  "Actual Dates:Start Date",
  "Actual Dates:End Date",
  "Funding Org:Identifier",
  "Grant Programme:Code",
  "Beneficiary Location:Geographic Code",
  "Classifications:Code",
  "Related Activity",
  "Data Source",
];

describe("grantsStandard", () => {
  it("maps every column of the published table of grants, in its order", () => {
    const table = publishedResources.find(({ table: { name } }) => name === "grants")?.table;
    expect(grantsStandard.map((one) => one.column)).toEqual(Object.keys(table?.columns ?? {}));
  });

  it("names only fields that the standard has, and says in three languages how far each fits", () => {
    for (const { fields, why } of grantsStandard) {
      for (const field of fields) expect(knownFields).toContain(field);
      for (const text of [why.en, why.ru, why.kk]) expect(text).toMatch(/\.$/);
    }
  });
});
