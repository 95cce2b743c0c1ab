import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimSteps } from "../../../src/charts/maps/claimSteps.ts";
import { populationSteps } from "../../../src/charts/maps/populationSteps.ts";
import { toSliceModel } from "../../../src/charts/maps/sliceModel.ts";
import { denominatorOf, toRate } from "../../../src/charts/model/denominatorOf.ts";
import type { NativeRunner } from "../../../src/engine/nativeRunner.ts";
import { everyMap, type MapData, mapDataOf, openData } from "./mapData.ts";

let native: NativeRunner;
let data: MapData;

beforeAll(async () => {
  native = await openData();
  data = await mapDataOf(native, "en");
});
afterAll(() => native.close());

const floods = "emergency_volunteers.ministry.event=floods_2024";

function floodSteps() {
  const group = data.groups.find((one) => one.groupId === floods);
  if (group === undefined) throw new RangeError(`${floods}: got no slice, expected one in the data`);
  return claimSteps(group);
}

describe("sliceGroups(…)", () => {
  it("offers only slices of four or more regions, the largest first, each under a name of its own", () => {
    const sizes = data.groups.map((group) => Math.max(...group.slices.map((slice) => slice.points.length)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(data.groups.flatMap((group) => group.slices.map((slice) => slice.points.length)).every((count) => count >= 4)).toBe(true);
    expect(new Set(data.groups.map((group) => group.groupId)).size).toBe(data.groups.length);
  });

  it("never mixes two indicators, bases, segments, units or periods in one map", () => {
    for (const group of data.groups) {
      const claims = group.slices.flatMap((slice) => slice.points.map((point) => point.claim));
      expect(new Set(claims.map((one) => [one.indicatorId, one.basisId, one.segmentId, one.unitId].join())).size, group.groupId).toBe(1);
      for (const slice of group.slices) {
        const periods = slice.points.map(({ claim }) => `${claim.periodStart}|${claim.periodEnd}`);
        expect(new Set(periods).size, slice.sliceId).toBe(1);
        expect(slice.points.every(({ claim }) => claim.isChartable && claim.scopeId === null && claim.repeatsClaimId === null)).toBe(true);
      }
    }
  });

  it("steps from 8 to 30 April 2024 in the floods, and opens at the fuller date", () => {
    const group = data.groups.find((one) => one.groupId === floods);
    expect(floodSteps().map((step) => [step.key, step.readings.length])).toEqual([
      ["2024-04-08", 7],
      ["2024-04-30", 4],
    ]);
    expect(group?.firstKey).toBe("2024-04-08");
  });
});

describe("toSliceModel(…)", () => {
  const input = () => ({ steps: floodSteps(), places: data.frame.places, population: data.population, borders: "present" as const });

  it("gives each of the 20 regions a state, and blanks are never zero", () => {
    for (const { name, model } of everyMap(data)) {
      expect(model.cells.length, name).toBe(20);
      for (const cell of model.cells) expect(cell.state === "found" ? cell.value : null, name).toBe(cell.value);
      expect(
        model.cells.filter((cell) => cell.state !== "found").every((cell) => cell.value === null),
        name,
      ).toBe(true);
    }
  });

  it("counts every region found, or looked for in vain, among those of which a number is asked", () => {
    for (const { name, model } of everyMap(data)) {
      const unformed = model.cells.filter((cell) => cell.state === "unformed").length;
      if (model.step.keepsBorders && name.startsWith("population present")) expect(model.step.regionCount, name).toBe(20);
      else expect(model.cells.length - unformed, name).toBe(model.step.regionCount);
    }
  });

  it("looks within the borders of today for no number of a region that had others then", () => {
    const codes = data.frame.places.map((place) => place.placeId);
    const stateOf = (borders: "present" | "old", key: string, placeId: string): string | undefined => {
      const steps = populationSteps(data.population, codes, borders);
      const model = toSliceModel({ steps, key, places: data.frame.places, isPer1000: false, population: data.population, borders });
      return model.cells.find((cell) => cell.place.placeId === placeId)?.state;
    };
    expect(["2021", "2022"].map((key) => stateOf("present", key, "KZ-63"))).toEqual(["unformed", "found"]);
    expect(stateOf("old", "2021", "KZ-63")).toBe("found");
    expect(stateOf("present", "2021", "KZ-23")).toBe("none");
  });

  it("says 7 of 20 regions, with the largest first", () => {
    const model = toSliceModel({ ...input(), key: "2024-04-08", isPer1000: false });
    expect(model.found.map((cell) => [cell.place.placeId, cell.value, cell.reading.qualifier])).toEqual([
      ["KZ-15", 8500, "about"],
      ["KZ-23", 5000, "about"],
      ["KZ-27", 4000, "at_least"],
      ["KZ-39", 3000, "about"],
      ["KZ-61", 1000, "at_least"],
      ["KZ-71", 500, "exact"],
      ["KZ-11", 300, "more_than"],
    ]);
    expect(model.step.regionCount).toBe(20);
    expect(model.cells.filter((cell) => cell.state === "none").length).toBe(13);
  });

  it("keeps one scale over both dates", () => {
    const [early, late] = ["2024-04-08", "2024-04-30"].map((key) => toSliceModel({ ...input(), key, isPer1000: false }).maxValue);
    expect(early).toBe(13_000);
    expect(late).toBe(early);
  });

  it("divides by the nearest population within 18 months and names it", () => {
    const model = toSliceModel({ ...input(), key: "2024-04-08", isPer1000: true });
    for (const { place, value, reading, denominator } of model.found) {
      const claim = { geo: place.placeId, periodStart: reading.periodStart, periodEnd: reading.periodEnd };
      const row = denominatorOf(
        claim,
        data.population.filter((one) => one.geo === place.placeId),
      );
      expect(denominator).toEqual(row);
      expect(value).toBe(toRate(reading.value, row?.population ?? Number.NaN));
    }
  });

  it("leaves a region without a population near enough blank, with its number kept", () => {
    const population = data.population.filter((row) => row.geo !== "KZ-15");
    const model = toSliceModel({ ...input(), population, key: "2024-04-08", isPer1000: true });
    const cell = model.cells.find((one) => one.place.placeId === "KZ-15");
    expect([cell?.state, cell?.value, cell?.reading?.value]).toEqual(["unrated", null, 8500]);
  });

  it("refuses a step that is not there", () => {
    expect(() => toSliceModel({ ...input(), key: "1999", isPer1000: false })).toThrow(/got step 1999, expected one of 2024-04-08/);
  });
});
