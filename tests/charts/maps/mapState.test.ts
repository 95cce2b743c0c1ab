import { describe, expect, it } from "vitest";
import { firstMapState, type MapState, mapStateToParams, parseMapState } from "../../../src/charts/maps/mapState.ts";
import type { SliceChoice } from "../../../src/charts/maps/SliceChoice.ts";

const unit = { unitId: "people", measure: "count", one: "", few: null, many: null, other: "", ablative: null, dative: null, axis: "" } as const;

function aChoice(id: string, changes: Partial<SliceChoice> = {}): SliceChoice {
  const step = (key: string) => ({ key, periodStart: key, periodEnd: key, foundCount: 4, regionCount: 20 });
  const names = { name: id, basisName: "", segmentName: null, unit };
  const ids = { id, indicatorId: id, basisId: "ministry", segmentId: "-" };
  return {
    ...ids,
    ...names,
    canDivide: true,
    hasBorders: false,
    steps: [step("2024-04-08"), step("2024-04-30")],
    firstKey: "2024-04-08",
    ...changes,
  };
}

const choices = [aChoice("floods"), aChoice("trees", { canDivide: false }), aChoice("population", { hasBorders: true, canDivide: false })];
const placeIds = ["KZ-10", "KZ-75"];
const parse = (search: string): MapState => parseMapState(new URLSearchParams(search), { choices, placeIds });

describe("parseMapState(…)", () => {
  it("reads what is offered", () => {
    expect(parse("slice=floods&view=tiles&date=2024-04-30&per=1000&region=KZ-75")).toEqual({
      sliceId: "floods",
      view: "tiles",
      stepKey: "2024-04-30",
      isPer1000: true,
      borders: "present",
      placeId: "KZ-75",
    });
    expect(parse("slice=population&borders=old").borders).toBe("old");
  });

  it.each(["", "slice=none&view=globe&date=1999&per=7&borders=new&region=KZ-99", "region=%27%3B+DROP+TABLE&date=%00"])(
    "falls back for what is not: %s",
    (search) => {
      expect(parse(search)).toEqual(firstMapState(choices));
    },
  );

  it("divides and changes borders only where that is offered", () => {
    expect(parse("slice=trees&per=1000").isPer1000).toBe(false);
    expect(parse("slice=floods&borders=old").borders).toBe("present");
  });
});

describe("mapStateToParams(…)", () => {
  it("leaves the first view out and comes back through the address", () => {
    expect(mapStateToParams(firstMapState(choices), choices).toString()).toBe("");
    const states = ["slice=population&view=ranking&borders=old", "date=2024-04-30&per=1000", "slice=trees&region=KZ-10"].map(parse);
    for (const state of states) expect(parse(mapStateToParams(state, choices).toString())).toEqual(state);
  });
});
