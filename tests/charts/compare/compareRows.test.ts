import { describe, expect, it } from "vitest";
import { commonGround, mostCommonGround } from "../../../src/charts/compare/commonGround.ts";
import { compareRows, populationRow } from "../../../src/charts/compare/compareRows.ts";
import type { ClaimRecord } from "../../../src/lib/domain/claimRecord.ts";
import { aRecord } from "../aRecord.ts";

let last = 0;
function claim(geo: string, onDate: string, value: number, changes: Partial<ClaimRecord> = {}): ClaimRecord {
  last += 1;
  return aRecord({ claimId: `c${String(last).padStart(4, "0")}`, geo, periodStart: onDate, periodEnd: onDate, value, ...changes });
}

const codes = ["KZ-75", "KZ-71"];

describe("compareRows(…)", () => {
  it("never puts two bases, segments, units or kinds of period into one row", () => {
    const claims = [
      claim("KZ-75", "2024", 1),
      claim("KZ-71", "2024", 2, { basisId: "press" }),
      claim("KZ-71", "2024", 3, { segmentId: "part" }),
      claim("KZ-71", "2024", 4, { unitId: "teams" }),
      claim("KZ-71", "2024-06-01", 5),
      claim("KZ-71", "2024-06-30", 6, { periodStart: "2024-01" }),
    ];
    expect(compareRows(claims, codes).map((row) => row.foundCount)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("takes the period that most share, and of a region without it the latest, marked as another", () => {
    const claims = [claim("KZ-75", "2024", 10), claim("KZ-71", "2024", 5), claim("KZ-75", "2025", 99), claim("KZ-10", "2023", 7)];
    const [row] = compareRows(claims, ["KZ-75", "KZ-71", "KZ-10"]);
    expect(row?.cells.map((cell) => [cell.reading?.value, cell.isShared])).toEqual([
      [10, true],
      [5, true],
      [7, false],
    ]);
    expect([row?.sharedCount, row?.maxValue]).toEqual([2, 10]);
  });

  it("draws no bar where no two share a period", () => {
    const [row] = compareRows([claim("KZ-75", "2024", 10), claim("KZ-71", "2023", 5)], codes);
    expect([row?.foundCount, row?.sharedCount, row?.maxValue]).toEqual([2, 0, 0]);
  });

  it("leaves out repeats, parts of a region and what may not be charted", () => {
    const claims = [
      claim("KZ-75", "2024", 1, { repeatsClaimId: "c0001" }),
      claim("KZ-75", "2024", 2, { scopeId: "schools" }),
      claim("KZ-75", "2024", 3, { isChartable: false }),
    ];
    expect(compareRows(claims, codes)).toEqual([]);
  });
});

describe("populationRow(…)", () => {
  it("compares the inhabitants of one day, in the borders of today", () => {
    const row = (geo: string, onDate: string, population: number, isOldBorders = false) =>
      ({ geo, onDate, population, isOldBorders, qualifier: "exact", sourceId: "s", publisher: "P", sourceUrl: null, publishedOn: null }) as const;
    const rows = [row("KZ-75", "2023-01-01", 10), row("KZ-71", "2023-01-01", 5), row("KZ-75", "2026-01-01", 12), row("KZ-71", "2024-01-01", 9, true)];
    expect(populationRow(rows, codes).cells.map((cell) => cell.reading?.value)).toEqual([10, 5]);
  });
});

describe("mostCommonGround(…)", () => {
  it("chooses the regions that have most to compare", () => {
    const claims = [claim("KZ-10", "2024", 1), claim("KZ-62", "2024", 2), claim("KZ-79", "2024", 3), claim("KZ-11", "2023", 4)];
    expect(mostCommonGround(claims, ["KZ-10", "KZ-11", "KZ-62", "KZ-79"])).toEqual(["KZ-10", "KZ-62", "KZ-79"]);
    expect(commonGround(claims, ["KZ-10", "KZ-62"])).toBe(2);
  });
});
