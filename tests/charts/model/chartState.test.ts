import { describe, expect, it } from "vitest";
import {
  chartParams,
  type ChartState,
  chartStateToParams,
  defaultChartState,
  isSameQuestion,
  isSameState,
  parseChartState,
} from "../../../src/charts/model/chartState.ts";
import { aClaimOn } from "../../support/aClaim.ts";
import { type Draw, oneOf, seeded } from "../../support/seeded.ts";

const first: ChartState = { geo: "KZ", basisId: "*", segmentId: "-", fromYear: null, toYear: null, isPer1000: false, showsEvents: true };
const offered = {
  places: ["KZ", "KZ-10", "WLD"],
  bases: ["ministry", "press"],
  segments: ["-", "age=18-29", "event=floods_2024"],
  years: ["2019", "2020", "2021"],
  canDivide: true,
  hasEvents: true,
};

function drawState(draw: Draw): ChartState {
  const fromYear = oneOf(draw, [null, ...offered.years]);
  const later = offered.years.filter((year) => fromYear === null || year >= fromYear);
  return {
    geo: oneOf(draw, offered.places),
    basisId: oneOf(draw, ["*", ...offered.bases]),
    segmentId: oneOf(draw, ["*", ...offered.segments]),
    fromYear,
    toYear: oneOf(draw, [null, ...later]),
    isPer1000: draw(2) === 1,
    showsEvents: draw(2) === 1,
  };
}

describe("the state of a chart in the address", () => {
  it("comes back from the address as it was, for 200 states and 200 first views", () => {
    const draw = seeded(42);
    const seen = new Set<string>();
    for (let round = 0; round < 200; round += 1) {
      const state = drawState(draw);
      const view = { ...drawState(draw), fromYear: null, toYear: null, isPer1000: false, showsEvents: true };
      const text = chartStateToParams(state, view).toString();
      seen.add(text);
      expect(parseChartState(new URLSearchParams(text), view, offered), text).toEqual(state);
      expect(isSameState(state, parseChartState(new URLSearchParams(text), view, offered))).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  it("is empty for the first view", () => {
    expect(chartStateToParams(first, first).toString()).toBe("");
    expect(parseChartState(new URLSearchParams(""), first, offered)).toEqual(first);
  });

  it.each([
    "place=KZ-99",
    "who=nobody",
    "part=age%3D99",
    "from=abcd",
    "from=20191",
    "from=1850",
    "from=2018",
    "to=2098",
    "per=1",
    "per=",
    "events=on",
    "events=",
    "events=OFF",
    "who=",
    "WHO=press",
    "place=kz-10",
    "who=%27%3B--",
  ])("falls back to the first view for %s, which is not offered", (text) => {
    expect(parseChartState(new URLSearchParams(text), first, offered)).toEqual(first);
  });

  it("gives no rate where there is nothing to divide", () => {
    expect(parseChartState(new URLSearchParams("per=1000"), first, offered).isPer1000).toBe(true);
    expect(parseChartState(new URLSearchParams("per=1000"), first, { ...offered, canDivide: false }).isPer1000).toBe(false);
  });

  it("hides no events where there are none", () => {
    expect(parseChartState(new URLSearchParams("events=off"), first, offered).showsEvents).toBe(false);
    expect(parseChartState(new URLSearchParams("events=off"), first, { ...offered, hasEvents: false }).showsEvents).toBe(true);
  });

  it("asks for other claims when anything but the events differs", () => {
    expect(isSameQuestion(first, { ...first, showsEvents: false })).toBe(true);
    expect(isSameQuestion(first, { ...first, isPer1000: true })).toBe(false);
  });

  it("has a name in the list of parameters for everything that it writes", () => {
    const other = { geo: "WLD", basisId: "press", segmentId: "*", fromYear: "2019", toYear: "2020", isPer1000: true, showsEvents: false };
    expect([...chartStateToParams(other, first).keys()].toSorted()).toEqual([...chartParams].toSorted());
  });

  it.each<Partial<ChartState>>([
    { geo: "KZ-10" },
    { basisId: "press" },
    { segmentId: "*" },
    { fromYear: "2019" },
    { toYear: "2019" },
    { isPer1000: true },
    { showsEvents: false },
  ])("differs when %o differs", (change) => {
    expect(isSameState(first, { ...first, ...change })).toBe(false);
    expect(chartStateToParams({ ...first, ...change }, first).size).toBe(1);
  });
});

describe("defaultChartState(…)", () => {
  it("shows the country where anything there may be drawn", () => {
    const claims = [
      aClaimOn("2020", { claimId: "a", geo: "KZ-10" }),
      aClaimOn("2021", { claimId: "b", geo: "KZ-10" }),
      aClaimOn("2022", { claimId: "c" }),
    ];
    expect(defaultChartState(claims)).toMatchObject({ geo: "KZ", basisId: "*", segmentId: "*", fromYear: null, toYear: null, isPer1000: false });
  });

  it("shows the place with most when the country has nothing that may be drawn", () => {
    const claims = [
      aClaimOn("2022", { isChartable: false }),
      aClaimOn("2020", { geo: "KZ-11" }),
      aClaimOn("2021", { geo: "KZ-10" }),
      aClaimOn("2020", { geo: "KZ-10" }),
    ];
    expect(defaultChartState(claims).geo).toBe("KZ-10");
  });

  it("shows the segment of the longest line, and all segments where nothing makes a line", () => {
    const line = ["2019", "2020", "2021"].map((year) => aClaimOn(year, { claimId: year, segmentId: "age=18-29" }));
    expect(defaultChartState([...line, aClaimOn("2022")]).segmentId).toBe("age=18-29");
    expect(defaultChartState(line.map((claim) => ({ ...claim, segmentId: null }))).segmentId).toBe("-");
    expect(defaultChartState(line.slice(1)).segmentId).toBe("*");
  });

  it("does not mind an indicator without claims", () => {
    expect(defaultChartState([])).toMatchObject({ geo: "KZ", segmentId: "*" });
  });
});
