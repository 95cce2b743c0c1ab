import { describe, expect, it } from "vitest";
import { dateColumnsOf, periodOf } from "../../../src/lib/metadata/periodOf.ts";
import { sources } from "../../../src/lib/tables/sources.ts";
import { claims } from "../../../src/lib/tables/claims.ts";

describe("periodOf(…)", () => {
  it.each([
    [["2024", "2019-05"], { start: "2019-05", end: "2024" }],
    [["2024-12-31", "2024"], { start: "2024", end: "2024" }],
    [["2024-02", "2024-02-01", "2024-01-31"], { start: "2024-01-31", end: "2024-02" }],
    [["2024"], { start: "2024", end: "2024" }],
  ])("spans %j from the first day to the last and keeps the precision", (dates, expected) => {
    expect(periodOf(dates)).toEqual(expected);
  });

  it("is null without dates", () => {
    expect(periodOf([])).toBeNull();
  });
});

describe("dateColumnsOf(…)", () => {
  it("takes the dates of what is said, not of its printing", () => {
    expect(dateColumnsOf(claims)).toEqual(["period_start", "period_end"]);
    expect(dateColumnsOf(sources)).toEqual([]);
  });
});
