import { describe, expect, it } from "vitest";
import { withEvents } from "../../../src/charts/model/withEvents.ts";
import { aMilestone, aRecordOn, modelOf } from "../aRecord.ts";

const line = ["2019-05-01", "2020-05-01", "2021-05-01"].map((date, index) => aRecordOn(date, 100 + 7 * index, { sourceId: `s${index}` }));
const place = { theme: "emergency", geo: "KZ" };
const idsOn = (model: ReturnType<typeof modelOf>, ...events: Parameters<typeof aMilestone>[]): string[] =>
  withEvents(
    model,
    events.map((one) => aMilestone(...one)),
    place,
  ).events.map((one) => one.milestoneId);

describe("withEvents(…)", () => {
  it("marks a line with what lies within its axis, in the order of time", () => {
    expect(idsOn(modelOf(line), ["2021-01-01"], ["2018-12-31"], ["2019-01-02"], ["2023-01-01"])).toEqual(["m2019-01-02", "m2021-01-01"]);
  });

  it("marks no dots and no figure: they have no axis of time", () => {
    expect(idsOn(modelOf(line.slice(1)), ["2020-06-01"])).toEqual([]);
    expect(idsOn(modelOf(line.slice(2)), ["2021-05-01"])).toEqual([]);
  });

  it("does not mark a drawn number once more, but does mark an act that its source tells", () => {
    expect(idsOn(modelOf(line), ["2020-05-01", { kind: "emergency", sourceId: "s1" }], ["2020-06-01", { kind: "emergency" }])).toEqual([
      "m2020-06-01",
    ]);
    expect(idsOn(modelOf(line), ["2020-05-01", { sourceId: "s1" }])).toEqual(["m2020-05-01"]);
  });
});
