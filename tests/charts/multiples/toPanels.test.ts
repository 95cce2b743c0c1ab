import { describe, expect, it } from "vitest";
import { toPanels, toYearRuns, yearsWithoutSurvey } from "../../../src/charts/multiples/toPanels.ts";
import { compareText } from "../../../src/lib/format/compareText.ts";
import { aReading } from "./aReading.ts";

const readings = [
  aReading("UZB", 2017, 20),
  aReading("MNG", 2017, 36),
  aReading("KZ", 2020, 12),
  aReading("KZ", 2017, 16),
  aReading("UZB", 2020, 16),
];

describe("toPanels(…)", () => {
  it("puts Kazakhstan first and the others in the alphabet, each in the order of years", () => {
    const { panels, firstYear, lastYear, largest } = toPanels(readings, compareText("en"));
    expect(panels.map((panel) => panel.placeId)).toEqual(["KZ", "MNG", "UZB"]);
    expect(panels[0]?.readings.map((one) => one.year)).toEqual([2017, 2020]);
    expect({ firstYear, lastYear, largest }).toEqual({ firstYear: 2017, lastYear: 2020, largest: 36 });
  });

  it("refuses a measure without readings", () => {
    expect(() => toPanels([], compareText("en"))).toThrow("got no readings");
  });
});

describe("toYearRuns(…)", () => {
  it("leaves the line open where a year has no reading", () => {
    const runs = toYearRuns([2009, 2011, 2012, 2017, 2020, 2021].map((year) => aReading("TKM", year, 1)));
    expect(runs.map((run) => run.map((one) => one.year))).toEqual([[2009], [2011, 2012], [2017], [2020, 2021]]);
  });
});

describe("yearsWithoutSurvey(…)", () => {
  it("names the years that no country has, and only those", () => {
    expect(yearsWithoutSurvey(toPanels(readings, compareText("en")))).toEqual([2018, 2019]);
  });
});
