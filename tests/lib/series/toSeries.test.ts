import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/lib/domain/claim.ts";
import { anchorDay } from "../../../src/lib/series/anchorDay.ts";
import { seriesKey } from "../../../src/lib/series/seriesKey.ts";
import { isDrawable, toSeries } from "../../../src/lib/series/toSeries.ts";
import { aClaim, aClaimOn } from "../../support/aClaim.ts";
import { drawClaims, seeded, shuffled } from "../../support/seeded.ts";

function pointIds(claims: readonly Claim[]): string[][] {
  return toSeries(claims).map((series) => series.points.map((point) => point.claim.claimId));
}

describe("isDrawable(…)", () => {
  it.each([
    ["a chartable claim with a period", {}, true],
    ["a claim of which only the end is known", { periodStart: null }, true],
    ["a claim that may not be charted", { isChartable: false }, false],
    ["a repeat", { repeatsClaimId: "t0009" }, false],
    ["a claim without a period", { periodStart: null, periodEnd: null }, false],
  ] satisfies [string, Partial<Claim>, boolean][])("decides on %s", (_case, changes, isAllowed) => {
    expect(isDrawable(aClaim(changes))).toBe(isAllowed);
  });
});

describe("toSeries(…)", () => {
  it.each([
    ["indicator", { indicatorId: "volunteer_organisations" }],
    ["place", { geo: "KZ-10" }],
    ["basis", { basisId: "press" }],
    ["segment", { segmentId: "age=18-29" }],
  ] satisfies [string, Partial<Claim>][])("keeps apart what differs in its %s", (_part, change) => {
    const claims = [aClaimOn("2019"), aClaimOn("2020", { claimId: "t0002" }), aClaimOn("2021", { claimId: "t0003", ...change })];
    expect(pointIds(claims)).toEqual([["t0001", "t0002"], ["t0003"]]);
  });

  it("puts points in the order of time, a year at its middle", () => {
    const claims = [
      aClaimOn("2024-07-31", { claimId: "t0001" }),
      aClaimOn("2024", { claimId: "t0002" }),
      aClaimOn("2024-02", { claimId: "t0003" }),
      aClaimOn("2019", { claimId: "t0004" }),
    ];
    expect(pointIds(claims)).toEqual([["t0004", "t0003", "t0002", "t0001"]]);
  });

  it("puts points that count since one start at the ends of their periods", () => {
    const claims = [
      aClaim({ claimId: "t0001", periodStart: "2024-03", periodEnd: "2024-04-30" }),
      aClaim({ claimId: "t0002", periodStart: "2024-03", periodEnd: "2024-04-08" }),
      aClaimOn("2024-04-09", { claimId: "t0003" }),
    ];
    const points = toSeries(claims)[0]?.points.map((point) => [point.claim.claimId, point.isRunningTotal]);
    expect(points).toEqual([
      ["t0002", true],
      ["t0003", false],
      ["t0001", true],
    ]);
  });

  it("takes no running total from a start that is alone in its series", () => {
    const claims = [aClaimOn("2024"), aClaim({ claimId: "t0002", periodStart: "2024", periodEnd: "2024-06", basisId: "press" })];
    expect(toSeries(claims).flatMap((series) => series.points.map((point) => point.isRunningTotal))).toEqual([false, false]);
  });

  it("lets one claim stand for a period and keeps the others, the best first", () => {
    const claims = [
      aClaim({ claimId: "t0001", sourceKind: "reference" }),
      aClaim({ claimId: "t0002", sourceKind: "news" }),
      aClaim({ claimId: "t0003", sourceKind: "statistics" }),
    ];
    const [series] = toSeries(claims);
    expect(series?.points).toHaveLength(1);
    expect(series?.points[0]?.claim.claimId).toBe("t0003");
    expect(series?.points[0]?.others.map((claim) => claim.claimId)).toEqual(["t0002", "t0001"]);
  });

  it("keeps a year and a day of that year as two points", () => {
    expect(pointIds([aClaimOn("2024"), aClaimOn("2024-03-01", { claimId: "t0002" })])).toEqual([["t0002", "t0001"]]);
  });

  it("carries the span, basis, segment and place of its claims", () => {
    const [series] = toSeries([aClaimOn("2023", { geo: "KZ-55", basisId: "press", segmentId: "age=18-29" })]);
    expect(series).toMatchObject({ geo: "KZ-55", basisId: "press", segmentId: "age=18-29" });
    const span = series?.points[0]?.span;
    expect(span && span.lastDay - span.firstDay).toBe(364);
  });

  it("leaves out repeats, claims that may not be charted and claims without a period", () => {
    const claims = [
      aClaim({ claimId: "t0001", repeatsClaimId: "t0009" }),
      aClaim({ claimId: "t0002", isChartable: false }),
      aClaim({ claimId: "t0003", periodStart: null, periodEnd: null }),
    ];
    expect(toSeries(claims)).toEqual([]);
  });

  it("puts the longest series first and decides ties by name", () => {
    const claims = [
      aClaimOn("2019", { claimId: "t0001", basisId: "press" }),
      aClaimOn("2019", { claimId: "t0002", basisId: "bns_survey" }),
      aClaimOn("2019", { claimId: "t0003" }),
      aClaimOn("2020", { claimId: "t0004" }),
    ];
    expect(toSeries(claims).map((series) => series.basisId)).toEqual(["ministry", "bns_survey", "press"]);
  });

  it("orders two texts of one span the same way in whatever order they come", () => {
    const year = aClaimOn("2024", { claimId: "t0002" });
    const months = aClaim({ claimId: "t0001", periodStart: "2024-01", periodEnd: "2024-12", publishedOn: "2024" });
    expect(pointIds([year, months])).toEqual([["t0001", "t0002"]]);
    expect(pointIds([months, year])).toEqual([["t0001", "t0002"]]);
  });

  it("gives the same series in whatever order the claims come", () => {
    const draw = seeded(31);
    for (let round = 0; round < 150; round += 1) {
      const claims = drawClaims(draw, 2 + draw(14));
      expect(toSeries(shuffled(draw, claims))).toEqual(toSeries(claims));
    }
  });

  it("loses no drawable claim, doubles none, and mixes no series", () => {
    const draw = seeded(32);
    for (let round = 0; round < 150; round += 1) {
      const claims = drawClaims(draw, draw(20));
      const all = toSeries(claims);
      const members = all.flatMap((series) =>
        series.points.flatMap((point) => [point.claim, ...point.others].map((claim) => ({ claim, key: series.key }))),
      );
      expect(members.map(({ claim }) => claim.claimId).toSorted()).toEqual(
        claims
          .filter(isDrawable)
          .map((claim) => claim.claimId)
          .toSorted(),
      );
      expect(members.every(({ claim, key }) => seriesKey(claim) === key)).toBe(true);
      for (const { points } of all) {
        const days = points.map(anchorDay);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }
    }
  });
});
