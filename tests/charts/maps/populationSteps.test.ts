import { describe, expect, it } from "vitest";
import { latestKey, populationSteps } from "../../../src/charts/maps/populationSteps.ts";
import type { RegionPopulation } from "../../../src/lib/queries/regionalPopulation.ts";

function row(geo: string, onDate: string, population: number, changes: Partial<RegionPopulation> = {}): RegionPopulation {
  const source = { sourceId: "bureau", publisher: "Bureau", sourceUrl: null, publishedOn: null };
  return { geo, onDate, population, isOldBorders: false, qualifier: "exact", ...source, ...changes };
}

/** Four regions with a number on a date, so that the step is offered. */
const others = (onDate: string): RegionPopulation[] => ["KZ-11", "KZ-15", "KZ-23", "KZ-27"].map((geo) => row(geo, onDate, 100));
const codes = ["KZ-10", "KZ-11", "KZ-15", "KZ-23", "KZ-27", "KZ-63"];

function readingOf(rows: readonly RegionPopulation[], key: string, geo: string, borders: "present" | "old" = "present") {
  return populationSteps(rows, codes, borders)
    .find((step) => step.key === key)
    ?.readings.find((one) => one.placeId === geo);
}

describe("populationSteps(…)", () => {
  it("gives of a year the number nearest to 1 January, and the latest of all", () => {
    const rows = [...others("2023-01-01"), row("KZ-10", "2023-06-01", 2), row("KZ-10", "2023-04-01", 1)];
    expect(readingOf(rows, "2023", "KZ-10")?.value).toBe(1);
    expect(readingOf(rows, latestKey, "KZ-10")?.value).toBe(2);
  });

  it("takes of two sources for one day the one that the page of the region shows", () => {
    const rows = [...others("2023-01-01"), row("KZ-10", "2023-01-01", 1, { sourceId: "b" }), row("KZ-10", "2023-01-01", 2, { sourceId: "a" })];
    expect(readingOf(rows, "2023", "KZ-10")?.value).toBe(1);
  });

  it("offers no year with fewer than four regions", () => {
    const rows = [...others("2023-01-01"), row("KZ-10", "2018-01-01", 1)];
    expect(populationSteps(rows, codes, "present").map((step) => step.key)).toEqual(["2023", latestKey]);
  });

  it("adds two regions to their former whole only where one source gives both for one day", () => {
    const legal = [...others("2023-01-01"), row("KZ-63", "2023-01-01", 730), row("KZ-10", "2023-01-01", 610)];
    expect(readingOf(legal, "2023", "KZ-63", "old")).toMatchObject({ value: 1340, parts: ["KZ-63", "KZ-10"], isOldBorders: true });
    const otherDay = [...others("2023-01-01"), row("KZ-63", "2023-01-01", 730), row("KZ-10", "2023-02-01", 610)];
    expect(readingOf(otherDay, "2023", "KZ-63", "old")).toBeUndefined();
    const otherSource = [...others("2023-01-01"), row("KZ-63", "2023-01-01", 730), row("KZ-10", "2023-01-01", 610, { sourceId: "other" })];
    expect(readingOf(otherSource, "2023", "KZ-63", "old")).toBeUndefined();
    const open = [...others("2023-01-01"), row("KZ-63", "2023-01-01", 730), row("KZ-10", "2023-01-01", 610, { qualifier: "more_than" })];
    expect(readingOf(open, "2023", "KZ-63", "old")).toBeUndefined();
  });

  it("marks a sum of a rounded number as rounded", () => {
    const rows = [...others("2023-01-01"), row("KZ-63", "2023-01-01", 730), row("KZ-10", "2023-01-01", 610, { qualifier: "about" })];
    expect(readingOf(rows, "2023", "KZ-63", "old")?.qualifier).toBe("about");
  });

  it("keeps numbers of the old borders out of the new ones, and the new regions out of the old", () => {
    const rows = [...others("2021-01-01"), row("KZ-63", "2021-05-01", 1362, { isOldBorders: true }), row("KZ-10", "2021-10-01", 600)];
    expect(readingOf(rows, "2021", "KZ-63")).toBeUndefined();
    expect(readingOf(rows, "2021", "KZ-63", "old")?.value).toBe(1362);
    expect(readingOf(rows, "2021", "KZ-10", "old")).toBeUndefined();
  });

  it("counts the regions of the borders that are asked for", () => {
    const rows = [...others("2021-01-01"), ...others("2023-01-01")];
    const counts = (borders: "present" | "old") => populationSteps(rows, codes, borders).map((step) => step.regionCount);
    expect(counts("present")).toEqual([6, 6, 6]);
    expect(counts("old")).toEqual([5, 5, 5]);
  });
});
