import { describe, expect, it } from "vitest";
import { drawnPoints, toChartModel } from "../../../src/charts/model/toChartModel.ts";
import { aPopulation, aRecord, aRecordOn, modelOf } from "../aRecord.ts";

const line = [aRecordOn("2019", 200), aRecordOn("2020", 300), aRecordOn("2021", 400)];

describe("toChartModel(…)", () => {
  it.each([
    { what: "no claim", claims: [], form: "none" },
    { what: "a claim that may not be charted", claims: [aRecordOn("2020", 5, { isChartable: false })], form: "none" },
    { what: "one date", claims: [aRecordOn("2020", 5)], form: "figure" },
    { what: "two dates of one series", claims: line.slice(1), form: "dots" },
    { what: "one date of two bases", claims: [aRecordOn("2020", 5), aRecordOn("2020", 6, { basisId: "press" })], form: "dots" },
    { what: "three dates of one series", claims: line, form: "line" },
  ])("makes $form of $what", ({ claims, form }) => {
    expect(modelOf(claims).form).toBe(form);
  });

  it("joins only claims of one series: another basis stands as single marks", () => {
    const model = modelOf([...line, aRecordOn("2020", 999, { basisId: "press" })]);
    expect(model.lines.map((one) => one.points.map((point) => point.claim.value))).toEqual([[200, 300, 400]]);
    expect(model.singles.map((one) => one.points.map((point) => point.claim.value))).toEqual([[999]]);
  });

  it("carries at most four lines, the others as single marks", () => {
    const claims = ["a", "b", "c", "d", "e"].flatMap((basisId) =>
      line.map((claim) => ({ ...claim, claimId: `${basisId}${claim.claimId}`, basisId })),
    );
    const model = modelOf(claims);
    expect([model.lines.length, model.singles.length]).toEqual([4, 1]);
  });

  it("draws the unit of the longest series and leaves other units out", () => {
    const other = aRecordOn("2020", 7, { unitId: "percent" });
    const model = modelOf([...line, other]);
    expect(model.unitId).toBe("people");
    expect(model.otherUnits).toEqual([other]);
    expect(model.unrated).toEqual([]);
    expect(drawnPoints(model).map((point) => point.claim.unitId)).toEqual(["people", "people", "people"]);
  });

  it("shows members of a conflict that may not be charted as hollow, never on a line", () => {
    const later = aRecordOn("2020", 50, { claimId: "later", basisId: "retrospective", isChartable: false });
    const model = modelOf([...line, later]);
    expect(model.conflicts.map((one) => [one.year, one.claims.map((claim) => claim.value)])).toEqual([[2020, [50, 300]]]);
    expect(model.hollow.map((point) => point.claim.claimId)).toEqual(["later"]);
  });

  it("lists no repeat", () => {
    const repeat = aRecordOn("2021", 400, { claimId: "again", repeatsClaimId: "c2021-400" });
    expect(drawnPoints(modelOf([...line, repeat])).map((point) => point.claim.claimId)).not.toContain("again");
  });

  it("divides by the nearest population within 18 months, to two digits, and names its date", () => {
    const population = [aPopulation("2020-01-01", 18_631_779), aPopulation("2021-01-01", 19_002_586)];
    const claims = [aRecordOn("2020", 50_000), aRecordOn("2021", 200_000), aRecordOn("2015", 10_000)];
    const model = toChartModel({ claims, isStock: true, isPer1000: true, population });
    expect(drawnPoints(model).map((point) => point.claim.value)).toEqual([2.7, 11]);
    expect(model.populationDates).toEqual(["2020-01-01", "2021-01-01"]);
    expect(model.unrated.map((claim) => claim.value)).toEqual([10_000]);
    expect(model.printed.get("c2020-50000")?.value).toBe(50_000);
    expect(model.conflicts).toEqual([]);
  });

  it("does not draw a claim without a period", () => {
    expect(modelOf([aRecord({ periodStart: null, periodEnd: null })]).form).toBe("none");
  });
});

describe("drawnPoints(…)", () => {
  it("walks lines, single marks and hollow marks in the order of time, then of id", () => {
    const claims = [...line, aRecordOn("2020", 999, { claimId: "b", basisId: "press" }), aRecordOn("2020", 998, { claimId: "a", basisId: "press2" })];
    expect(drawnPoints(modelOf(claims)).map((point) => point.claim.claimId)).toEqual(["c2019-200", "a", "b", "c2020-300", "c2021-400"]);
  });
});
