import { describe, expect, it } from "vitest";
import { dateToSpan } from "../../../src/lib/domain/period.ts";
import { nearestPopulation, type PopulationRow, ratePer1000 } from "../../../src/lib/domain/population.ts";

function aRow(onDate: string, sourceId = "s1"): PopulationRow {
  return { geo: "KZ", onDate, population: 20_000_000, isOldBorders: false, sourceId };
}

function nearestDate(onDates: readonly string[], isoText: string): string | null {
  return (
    nearestPopulation(
      onDates.map((onDate) => aRow(onDate)),
      dateToSpan(isoText),
    )?.onDate ?? null
  );
}

describe("nearestPopulation(…)", () => {
  it.each([
    ["2023-07-02", ["2023-01-01", "2024-01-01"], "2023-01-01", "182 days before, not 183 after"],
    ["2023-07-03", ["2023-01-01", "2024-01-01"], "2024-01-01", "182 days after, not 183 before"],
    ["2023", ["2023-01-01", "2024-01-01"], "2023-01-01", "the one inside the year"],
    ["2023-07-02", ["2023-07-01", "2023-07-03"], "2023-07-03", "the later of two equally near"],
    ["2023", ["2023-01-01", "2023-10-01"], "2023-10-01", "the later of two inside the period"],
    ["2023", ["2020-01-01", "2022-12"], "2022-12", "a month"],
  ])("takes for %s, of %j, %s: %s", (isoText, onDates, picked) => {
    expect(nearestDate(onDates, isoText)).toBe(picked);
    expect(nearestDate([...onDates].reverse(), isoText)).toBe(picked);
  });

  it.each([
    ["2022-07-03", "2024-01-01", 547],
    ["2022-07-02", "2024-01-01", 548],
    ["2024-01-01", "2022-07-02", 548],
  ])("takes for %s the row of %s, %d days away", (isoText, onDate) => {
    expect(nearestDate([onDate], isoText)).toBe(onDate);
  });

  it.each([
    ["2022-07-01", "2024-01-01", 549],
    ["2024-01-01", "2022-07-01", 549],
    ["2020", "2023-01-01", 732],
  ])("gives nothing for %s when the only row is of %s, %d days away", (isoText, onDate) => {
    expect(nearestDate([onDate], isoText)).toBeNull();
  });

  it("counts from the end of a year, not from its first day", () => {
    expect(nearestDate(["2024-06-01"], "2022")).toBe("2024-06-01");
    expect(nearestDate(["2024-06-01"], "2022-01-01")).toBeNull();
  });

  it("takes of two rows of one date the last source by id, as pages show", () => {
    const rows = [aRow("2024-01-01", "s2"), aRow("2024-01-01", "s1")];
    expect(nearestPopulation(rows, dateToSpan("2024"))?.sourceId).toBe("s2");
    expect(nearestPopulation([...rows].reverse(), dateToSpan("2024"))?.sourceId).toBe("s2");
  });

  it("gives nothing without rows", () => {
    expect(nearestPopulation([], dateToSpan("2024"))).toBeNull();
  });
});

describe("ratePer1000(…)", () => {
  it.each([
    [50, 10_000, 5],
    [0, 10_000, 0],
    [275_000, 20_000_000, 13.75],
  ])("gives for %d of %d people %d per 1,000", (count, population, rate) => {
    expect(ratePer1000(count, population)).toBeCloseTo(rate, 12);
  });

  it.each([0, -1, NaN])("refuses a population of %d", (population) => {
    expect(() => ratePer1000(1, population)).toThrow(RangeError);
  });
});
