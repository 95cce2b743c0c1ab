import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { coverageCsv } from "../../../src/lib/regions/coverageCsv.ts";
import { coverageRows } from "../../../src/lib/regions/coverageRows.ts";
import { loadCoverage, loadRegionalClaims } from "./loadRegions.ts";

const rows = coverageRows(loadCoverage());
const file = {
  rows,
  regionName: (geo: string) => `=${geo}`,
  indicatorName: (id: string) => `"${id}", all`,
  reasonName: String,
  version: "2026.11.1",
};

function parsed(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe("coverageCsv(…)", () => {
  it("writes every cell with its codes, names, reason and version, and adds up", () => {
    const text = coverageCsv(file);
    const cells = parsed(text);
    expect(text.startsWith("\ufeffregion,region_name,indicator,")).toBe(true);
    expect(cells.length).toBe(rows.length);
    expect(cells.reduce((sum, cell) => sum + Number(cell["claims"]), 0)).toBe(loadRegionalClaims().length);
    expect(cells.every((cell) => (cell["fit_for_chart"] === "0") === (cell["reason"] !== ""))).toBe(true);
    expect(cells.find((cell) => cell["region"] === "KZ-10" && cell["year"] === "2021")?.["reason"]).toBe("did_not_exist");
    expect(new Set(cells.map((cell) => cell["version"]))).toEqual(new Set(["2026.11.1"]));
  });

  it("writes nothing that a spreadsheet would run", () => {
    const [first] = parsed(coverageCsv(file));
    expect(first?.["region_name"]).toBe("'=KZ-10");
    expect(first?.["indicator_name"]).toBe('"eco_participants", all');
  });
});
