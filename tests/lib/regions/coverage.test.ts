import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/lib/domain/claim.ts";
import { blankReasons, cellState, claimCount, coverage, type CoverageRegion, existedIn, noClaims } from "../../../src/lib/regions/coverage.ts";
import { coverageRows } from "../../../src/lib/regions/coverageRows.ts";
import { aClaim, aClaimOn } from "../../support/aClaim.ts";
import { loadCoverage, loadRegionalClaims, loadRegions } from "./loadRegions.ts";

const pavlodar: CoverageRegion = { placeId: "KZ-55", validFrom: null, predecessorId: null };
const abai: CoverageRegion = { placeId: "KZ-10", validFrom: "2022-06-08", predecessorId: "KZ-63" };
const turkistan: CoverageRegion = { placeId: "KZ-61", validFrom: "2018-06-19", predecessorId: "KZ-YUZ" };

function countOf(changes: Partial<Claim>) {
  const { cells } = coverage({ claims: [aClaim({ geo: "KZ-55", ...changes })], regions: [pavlodar], throughYear: 2026 });
  return cells[0];
}

describe("coverage(…)", () => {
  it.each([
    ["a number about the whole region", {}, { found: 1 }],
    ["a number about a part of it", { scopeId: "city", isChartable: false }, { scoped: 1 }],
    ["a number that may not be charted", { isChartable: false }, { undrawn: 1 }],
    ["a number without a date, whatever its flag says", { periodStart: null, periodEnd: null }, { undrawn: 1 }],
    ["a repeat, also of a part", { repeatsClaimId: "t0002", scopeId: "city", isChartable: false }, { repeats: 1 }],
  ] satisfies [string, Partial<Claim>, object][])("counts %s as one kind only", (_what, changes, kind) => {
    expect(countOf(changes)).toMatchObject({ ...noClaims, ...kind });
  });

  it.each([
    ["ends in", { periodStart: "2014", periodEnd: "2020" }, 2020],
    ["begins in, where no end is known,", { periodStart: "2021-05", periodEnd: null }, 2021],
    ["has no date", { periodStart: null, periodEnd: null }, null],
  ] satisfies [string, Partial<Claim>, number | null][])("puts a claim in the one year that it %s", (_what, changes, year) => {
    expect(countOf(changes)?.year).toBe(year);
  });

  it("marks what was counted within the former borders", () => {
    const regions = [{ ...pavlodar, placeId: "KZ-63" }];
    const claims = ["2020", "2022-06-07", "2022-06-08", "2024"].map((day, index) => aClaimOn(day, { claimId: `t${index}`, geo: "KZ-63" }));
    const { cells } = coverage({ claims, regions, throughYear: 2026 });
    expect(cells.map(({ year, oldBorders }) => [year, oldBorders])).toEqual([
      [2020, 1],
      [2022, 1],
      [2024, 0],
    ]);
  });

  it("keeps a region that is no more, until the one that followed it", () => {
    const claims = [aClaimOn("2017", { geo: "KZ-YUZ" })];
    const { regions } = coverage({ claims, regions: [pavlodar, turkistan], throughYear: 2026 });
    expect(regions.map(({ placeId }) => placeId)).toEqual(["KZ-55", "KZ-61", "KZ-YUZ"]);
    const former = regions.find(({ placeId }) => placeId === "KZ-YUZ") ?? pavlodar;
    expect([2017, 2018, 2019].map((year) => existedIn(former, year))).toEqual([true, true, false]);
  });

  it("refuses a place that no region comes from", () => {
    const claims = [aClaim({ geo: "KZ-99" })];
    expect(() => coverage({ claims, regions: [pavlodar], throughYear: 2026 })).toThrow("KZ-99, expected a region or its predecessor");
  });
});

describe("cellState(…)", () => {
  it.each([
    [{ found: 1, scoped: 3 }, true, "found"],
    [{}, true, "no_figure_found"],
    [{}, false, "did_not_exist"],
    [{ scoped: 2, repeats: 1 }, true, "other_scope_only"],
    [{ scoped: 2, undrawn: 1 }, true, "not_chartable"],
    [{ repeats: 1 }, true, "not_chartable"],
  ] as const)("reads %j of a region that existed (%s) as %s", (counts, hasExisted, state) => {
    expect(cellState({ ...noClaims, ...counts }, hasExisted)).toBe(state);
  });
});

describe("the coverage of the real data", () => {
  const found = loadCoverage();
  const rows = coverageRows(found);
  const reasonOf = (geo: string, year: number): (string | null)[] => [
    ...new Set(rows.filter((row) => row.geo === geo && row.year === year).map((row) => row.reason)),
  ];

  it("adds up: the cells together hold every regional claim of the catalogue once", () => {
    const claims = loadRegionalClaims();
    expect(found.cells.reduce((sum, cell) => sum + claimCount(cell), 0)).toBe(claims.length);
    expect(rows.reduce((sum, row) => sum + row.claims, 0)).toBe(claims.length);
    expect(rows.reduce((sum, row) => sum + row.repeats, 0)).toBe(claims.filter((claim) => claim.repeatsClaimId !== null).length);
  });

  it("has a row for each of 20 regions, each indicator and each year, and one without a date", () => {
    expect(found.regions.length).toBe(20);
    expect(rows.length).toBe(20 * found.indicatorIds.length * (found.years.length + 1));
  });

  it("gives every cell without a comparable number one of four reasons, and no other cell any", () => {
    for (const row of rows) {
      if (row.found > 0) expect(row.reason).toBeNull();
      else expect(blankReasons).toContain(row.reason);
    }
  });

  it.each(["KZ-10", "KZ-33", "KZ-62"])("answers that %s did not exist in 2021, and that it did in 2022", (geo) => {
    expect(reasonOf(geo, 2021)).toEqual(["did_not_exist"]);
    expect(reasonOf(geo, 2022)).not.toContain("did_not_exist");
  });

  it.each(["KZ-61", "KZ-79"])("answers that %s did not exist in 2017, and that it did in 2018", (geo) => {
    expect(reasonOf(geo, 2017)).toEqual(["did_not_exist"]);
    expect(reasonOf(geo, 2018)).not.toContain("did_not_exist");
  });

  it("holds no claim of a region from before it was formed", () => {
    const early = rows.filter(
      (row) => row.claims > 0 && loadRegions().some((region) => region.placeId === row.geo && !existedIn(region, row.year ?? 2026)),
    );
    expect(early).toEqual([]);
  });

  it("says old borders of East Kazakhstan and Karaganda before June 2022 only", () => {
    const old = found.cells.filter((cell) => cell.oldBorders > 0).map(({ geo, year }) => `${geo} ${year}`);
    expect([...new Set(old)].sort()).toEqual(["KZ-35 2020", "KZ-63 2020"]);
  });

  it("knows the pre-2022 borders of a region that has no claim there too", () => {
    expect(existedIn(abai, 2021)).toBe(false);
    expect(existedIn(abai, 2022)).toBe(true);
  });
});
