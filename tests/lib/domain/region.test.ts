import { describe, expect, it } from "vitest";
import { bordersChangedOn2022, formedOn, placeStateOn } from "../../../src/lib/domain/region.ts";
import { loadRows } from "../../support/loadClaims.ts";

const regions = new Map(
  loadRows("regions").map((row) => [row["place_id"] ?? "", { placeId: row["place_id"] ?? "", validFrom: row["valid_from"] || null }]),
);

function stateOf(placeId: string, onDate: string): string {
  const place = regions.get(placeId);
  if (!place) throw new RangeError(`${placeId}: got no row, expected one in data/regions.csv. Add it`);
  return placeStateOn(place, onDate);
}

describe("placeStateOn(…) with the regions of data/", () => {
  it.each([
    ["KZ-10", "2021", "did_not_exist"],
    ["KZ-33", "2021", "did_not_exist"],
    ["KZ-62", "2021", "did_not_exist"],
    ["KZ-10", "2022-05", "did_not_exist"],
    ["KZ-10", "2022-06-07", "did_not_exist"],
    ["KZ-10", "2022-06-08", "present"],
    ["KZ-10", "2022-06", "present"],
    ["KZ-10", "2022", "present"],
    ["KZ-10", "2025", "present"],
    ["KZ-63", "2021", "old_borders"],
    ["KZ-19", "2021", "old_borders"],
    ["KZ-35", "2021", "old_borders"],
    ["KZ-63", "2022-05", "old_borders"],
    ["KZ-63", "2022-06-07", "old_borders"],
    ["KZ-63", "2022-06-08", "present"],
    ["KZ-63", "2022-06", "present"],
    ["KZ-63", "2022", "present"],
    ["KZ-55", "2019", "present"],
    ["KZ-79", "2018-06-18", "did_not_exist"],
    ["KZ-79", "2018", "present"],
  ])("says of %s on %s: %s", (placeId, onDate, state) => {
    expect(stateOf(placeId, onDate)).toBe(state);
  });

  it("knows every region that was parted in 2022 as the predecessor of a new one", () => {
    const parted = loadRows("regions")
      .filter((row) => row["valid_from"] === "2022-06-08")
      .map((row) => row["predecessor_id"] ?? "");
    expect(parted.toSorted()).toEqual(Object.keys(bordersChangedOn2022).toSorted());
  });

  it("knows the day of every region that was formed later", () => {
    const formed = loadRows("regions").flatMap((row) => (row["valid_from"] ? [[row["place_id"], row["valid_from"]]] : []));
    expect(Object.fromEntries(formed)).toEqual(formedOn);
  });

  it("refuses what is no date", () => {
    expect(() => stateOf("KZ-10", "last year")).toThrow(RangeError);
  });
});
