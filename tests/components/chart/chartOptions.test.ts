import { describe, expect, it } from "vitest";
import { chartChoices, choicesOfPlace, widenState } from "../../../src/components/chart/chartOptions.ts";
import { defaultChartState } from "../../../src/charts/model/chartState.ts";
import { aRecordOn } from "../../charts/aRecord.ts";

const claims = [
  aRecordOn("2020", 1),
  aRecordOn("2021", 2),
  aRecordOn("2022", 3),
  aRecordOn("2023", 4, { segmentId: "sex=female", segmentName: "Women", basisId: "poll", basisName: "Poll" }),
  aRecordOn("2024", 5, { geo: "KZ-71", placeName: "Astana", segmentId: "sex=female", segmentName: "Women", basisId: "poll", basisName: "Poll" }),
];
const choices = chartChoices(claims, "en", "not divided");
const first = defaultChartState(claims);

describe("chartChoices(…)", () => {
  it("offers what has claims, the country first, and every year in between", () => {
    expect(choices.places.map((choice) => choice.value)).toEqual(["KZ", "KZ-71"]);
    expect(choices.bases.map((choice) => choice.label)).toEqual(["Ministry", "Poll"]);
    expect(choices.segments.map((choice) => choice.label)).toEqual(["not divided", "Women"]);
    expect(choices.years).toEqual(["2020", "2021", "2022", "2023", "2024"]);
  });
});

describe("choicesOfPlace(…)", () => {
  it("keeps only the parts and ways of counting of the place", () => {
    const here = choicesOfPlace(choices, "KZ-71");
    expect(here.bases.map((choice) => choice.value)).toEqual(["poll"]);
    expect(here.segments.map((choice) => choice.value)).toEqual(["sex=female"]);
  });
});

describe("widenState(…)", () => {
  it("leaves a choice with claims as it is", () => {
    expect(widenState(first, choices)).toEqual(first);
  });

  it("drops the part, then who counts, when the place has neither", () => {
    expect(widenState({ ...first, geo: "KZ-71" }, choices)).toMatchObject({ geo: "KZ-71", segmentId: "*", basisId: "*" });
    expect(widenState({ ...first, geo: "KZ-71", segmentId: "sex=female", basisId: "ministry" }, choices)).toMatchObject({
      segmentId: "sex=female",
      basisId: "*",
    });
    expect(widenState({ ...first, geo: "KZ-71", segmentId: "-", basisId: "ministry" }, choices)).toMatchObject({ segmentId: "*", basisId: "*" });
  });
});
