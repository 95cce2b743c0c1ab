import { describe, expect, it } from "vitest";
import { coverageGrid, mainIndicators, mainMinRegions, yearGrid } from "../../../src/lib/regions/coverageGrid.ts";
import { type CoverageView, firstView } from "../../../src/lib/regions/coverageView.ts";
import { loadRows } from "../../support/loadClaims.ts";
import { loadCoverage, loadRegionalClaims } from "./loadRegions.ts";

const coverage = loadCoverage();
const claims = loadRegionalClaims();
const themeOf = new Map(loadRows("indicators").map((row) => [row["indicator_id"] ?? "", row["theme"] ?? ""]));
const gridOf = (view: Partial<CoverageView>) => coverageGrid(coverage, { ...firstView, ...view }, themeOf);
const yearOf = (claim: { periodStart: string | null; periodEnd: string | null }): string =>
  (claim.periodEnd ?? claim.periodStart ?? "none").slice(0, 4);

describe("coverageGrid(…)", () => {
  it("shows each indicator of eight regions and puts the rest into one column, so that it adds up", () => {
    const grid = gridOf({});
    expect(grid.columns.at(-1)?.kind).toBe("rest");
    expect(grid.columns.length).toBe(mainIndicators(coverage).length + 1);
    expect(grid.total).toBe(claims.length);
    expect(grid.columnTotals.reduce((sum, one) => sum + one, 0)).toBe(claims.length);
  });

  it("takes no indicator of fewer regions for a column of its own", () => {
    for (const id of coverage.indicatorIds) {
      const regionCount = new Set(claims.filter((claim) => claim.indicatorId === id).map((claim) => claim.geo)).size;
      expect(mainIndicators(coverage).includes(id)).toBe(regionCount >= mainMinRegions);
    }
  });

  it("shows the years of one indicator, the claims without a date last", () => {
    const grid = gridOf({ indicatorId: "volunteers" });
    expect(grid.shape).toBe("years");
    expect(grid.columns.map((column) => column.kind)).toEqual([...coverage.years.map(() => "year"), "undated"]);
    expect(grid.total).toBe(claims.filter((claim) => claim.indicatorId === "volunteers").length);
    const abai = grid.rows.find((row) => row.geo === "KZ-10");
    const wasThere = grid.columns.map((column) => (column.kind === "year" && column.year < 2022 ? "did_not_exist" : "no_figure_found"));
    expect(abai?.cells.map((cell) => cell.state)).toEqual(wasThere);
  });

  it.each([2017, 2020, 2024, "none"] as const)("counts the claims of %s alone", (year) => {
    const own = claims.filter((claim) => yearOf(claim) === String(year));
    expect(gridOf({ year }).total).toBe(own.length);
    expect(gridOf({ year }).rows[0]?.cells[0]?.marks.length).toBe(1);
  });

  it("says of a region in a year before it was formed that it did not exist, whatever the indicator", () => {
    const row = gridOf({ year: 2021 }).rows.find(({ geo }) => geo === "KZ-62");
    expect(new Set(row?.cells.map((cell) => cell.state))).toEqual(new Set(["did_not_exist"]));
  });

  it("shows all indicators of a theme, however few their regions, and all themes add up", () => {
    const themes = [...new Set(coverage.indicatorIds.map((id) => themeOf.get(id) ?? ""))];
    expect(themes.reduce((sum, theme) => sum + gridOf({ theme }).total, 0)).toBe(claims.length);
    expect(gridOf({ theme: "infrastructure" }).columns.length).toBeGreaterThan(1);
  });

  it("counts each of its cells in one state", () => {
    for (const view of [{}, { indicatorId: "eco_waste" }, { year: 2024 }, { theme: "emergency", year: 2024 }]) {
      const grid = gridOf(view);
      expect(Object.values(grid.states).reduce((sum, one) => sum + one, 0)).toBe(grid.rows.length * grid.columns.length);
    }
  });
});

describe("yearGrid(…)", () => {
  it("sums all indicators year by year", () => {
    const grid = yearGrid(coverage);
    expect(grid.total).toBe(claims.length);
    const sums = grid.columns.map(
      (column) => claims.filter((claim) => yearOf(claim) === (column.kind === "year" ? String(column.year) : "none")).length,
    );
    expect(grid.columnTotals).toEqual(sums);
  });
});
