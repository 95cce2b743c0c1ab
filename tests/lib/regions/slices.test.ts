import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/lib/domain/claim.ts";
import { findSlices, findSteps, isComparable, sliceMinRegions } from "../../../src/lib/regions/slices.ts";
import { aClaimOn } from "../../support/aClaim.ts";
import { drawClaims, seeded, shuffled } from "../../support/seeded.ts";
import { loadRegionalClaims, loadRegions } from "./loadRegions.ts";

const regions = loadRegions();
const codes = regions.map(({ placeId }) => placeId);

/** One claim in each of so many regions. */
function inRegions(count: number, changes: Partial<Claim> = {}, onDate = "2024-04-08"): Claim[] {
  return codes.slice(0, count).map((geo, index) => aClaimOn(onDate, { claimId: `t${onDate}${index}`, geo, ...changes }));
}

describe("findSlices(…)", () => {
  it("offers four regions and not three", () => {
    expect(findSlices(inRegions(3), regions)).toEqual([]);
    expect(findSlices(inRegions(4), regions).map((slice) => slice.points.length)).toEqual([4]);
  });

  it.each([
    ["indicator", { indicatorId: "volunteer_organisations" }],
    ["basis", { basisId: "press" }],
    ["segment", { segmentId: "age=18-29" }],
    ["end", { periodEnd: "2024-04-09" }],
    ["start", { periodStart: "2024-03" }],
    ["unit", { unitId: "tonnes" }],
    ["scope", { scopeId: "city" }],
    ["flag", { isChartable: false }],
    ["original", { repeatsClaimId: "t0" }],
  ] satisfies [string, Partial<Claim>][])("never joins a fourth region that differs in its %s", (_part, change) => {
    const [last, ...others] = inRegions(4).reverse();
    expect(findSlices([...others, { ...(last as Claim), ...change }], regions)).toEqual([]);
  });

  it("lets one claim stand for a region and keeps the others in sight", () => {
    const [first, ...others] = inRegions(4);
    const stronger = { ...(first as Claim), claimId: "t9", sourceKind: "statistics" } as const;
    const point = findSlices([first as Claim, stronger, ...others], regions)[0]?.points[0];
    expect([point?.claim.claimId, point?.others.map((one) => one.claimId)]).toEqual(["t9", [first?.claimId]]);
  });

  it("counts the regions of the day: 17 before June 2022, 20 after", () => {
    const inOld = codes.filter((code) => !["KZ-10", "KZ-33", "KZ-62"].includes(code)).slice(0, 4);
    const old = inOld.map((geo, index) => aClaimOn("2021", { claimId: `t${index}`, geo }));
    expect(findSlices(old, regions)[0]?.regionCount).toBe(17);
    expect(findSlices(inRegions(4), regions)[0]?.regionCount).toBe(20);
  });

  it("leaves out the country and former regions", () => {
    const elsewhere = ["KZ", "KZ-YUZ", "RUS", "KGZ"].map((geo, index) => aClaimOn("2024", { claimId: `t${index}`, geo }));
    expect(findSlices(elsewhere, regions)).toEqual([]);
  });

  it("does not depend on the order of the claims", () => {
    const claims = loadRegionalClaims();
    const expected = findSlices(claims, regions);
    for (let seed = 1; seed <= 20; seed++) expect(findSlices(shuffled(seeded(seed), claims), regions)).toEqual(expected);
  });
});

/** What two claims of one slice must share. */
function partsOf({ indicatorId, basisId, segmentId, periodStart, periodEnd, unitId, scopeId }: Claim): string {
  return [indicatorId, basisId, segmentId, periodStart, periodEnd, unitId, scopeId].join("|");
}

describe("the slices of the real data", () => {
  const slices = findSlices(loadRegionalClaims(), regions);

  it("mix no indicator, basis, segment, period or unit, and hold nothing that may not be compared", () => {
    expect(slices.length).toBeGreaterThan(0);
    for (const { points } of slices) {
      const claims = points.flatMap((point) => [point.claim, ...point.others]);
      expect(new Set(claims.map(partsOf)).size).toBe(1);
      expect(claims.every(isComparable)).toBe(true);
      expect(points.every((point) => [point.claim, ...point.others].every((claim) => claim.geo === point.geo))).toBe(true);
      expect(new Set(points.map((point) => point.geo)).size).toBe(points.length);
      expect(points.length).toBeGreaterThanOrEqual(sliceMinRegions);
    }
  });

  it("have names of their own, the one of most regions first", () => {
    expect(new Set(slices.map((slice) => slice.sliceId)).size).toBe(slices.length);
    const sizes = slices.map((slice) => slice.points.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it("are led by the floods of 2024 with 7 of 20 regions", () => {
    expect(slices.map(({ sliceId, points, regionCount }) => [sliceId, points.length, regionCount])).toEqual([
      ["emergency_volunteers.ministry.event=floods_2024.2024-03.2024-04-08", 7, 20],
      ["eco_participants.regional_one_day.campaign=taza_qazaqstan;day=national_planting_day.2025-10-11", 5, 20],
      ["eco_trees.regional_one_day.campaign=taza_qazaqstan;day=national_planting_day.2025-10-11", 5, 20],
      ["emergency_aid_tonnes.ministry.event=floods_2024;stage=collected.2024-03.2024-04-30", 4, 20],
      ["emergency_volunteers.ministry.event=floods_2024.2024-03.2024-04-30", 4, 20],
    ]);
  });

  it("leave nothing out: any four regions that agree in all parts are in one", () => {
    const groups = Map.groupBy(loadRegionalClaims().filter(isComparable), partsOf);
    const large = [...groups.values()].filter((claims) => new Set(claims.map((claim) => claim.geo)).size >= sliceMinRegions);
    expect(slices.length).toBe(large.length);
  });
});

describe("findSteps(…)", () => {
  it("steps through dates of one count only", () => {
    const claims = [...inRegions(4, {}, "2024-04-08"), ...inRegions(5, {}, "2024-04-30"), ...inRegions(4, { basisId: "press" }, "2024-05-01")];
    const steps = findSteps(findSlices(claims, regions));
    expect(steps.map(({ slices }) => slices.map((slice) => [slice.periodEnd, slice.points.length]))).toEqual([
      [
        ["2024-04-08", 4],
        ["2024-04-30", 5],
      ],
    ]);
  });

  it("makes no step from a day to a year, nor between totals of two starts", () => {
    expect(findSteps(findSlices([...inRegions(4), ...inRegions(4, {}, "2025")], regions))).toEqual([]);
    const since = (periodStart: string, onDate: string): Claim[] => inRegions(4, { periodStart }, onDate);
    expect(findSteps(findSlices([...since("2024-03", "2024-04-08"), ...since("2024-04", "2024-04-30")], regions))).toEqual([]);
    expect(findSteps(findSlices([...since("2024-03", "2024-04-08"), ...since("2024-03", "2024-04-30")], regions)).length).toBe(1);
  });

  it("finds the floods of 2024 on two dates in the real data", () => {
    const steps = findSteps(findSlices(loadRegionalClaims(), regions));
    expect(steps.map(({ slices }) => slices.map((slice) => `${slice.indicatorId} ${slice.periodEnd ?? ""}`))).toEqual([
      ["emergency_volunteers 2024-04-08", "emergency_volunteers 2024-04-30"],
    ]);
  });

  it("differs in nothing but the date within one group, whatever the claims", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const claims = drawClaims(seeded(seed), 120).map((claim, index) => ({
        ...claim,
        geo: codes[index % 5] ?? "KZ-10",
        unitId: "people",
        scopeId: null,
      }));
      for (const { slices } of findSteps(findSlices(claims, regions))) {
        const parts = slices.map(({ indicatorId, basisId, segmentId, unitId }) => [indicatorId, basisId, segmentId, unitId].join("|"));
        expect(new Set(parts).size).toBe(1);
      }
    }
  });
});
