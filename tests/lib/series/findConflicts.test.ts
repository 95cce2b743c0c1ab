import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/lib/domain/claim.ts";
import { conflictValues, findConflicts, isConflict } from "../../../src/lib/series/findConflicts.ts";
import { aClaim, aClaimOn } from "../../support/aClaim.ts";
import { drawClaims, seeded, shuffled } from "../../support/seeded.ts";

function clash(one: Partial<Claim>, other: Partial<Claim>, isStock = true): boolean {
  const a = aClaim({ value: 62_000, ...one });
  const b = aClaim({ claimId: "t0002", value: 275_000, ...other });
  expect(isConflict(b, a, isStock), "the same from the other side").toBe(isConflict(a, b, isStock));
  return isConflict(a, b, isStock);
}

function on(onDate: string): Partial<Claim> {
  return { periodStart: onDate, periodEnd: onDate };
}

describe("isConflict(…)", () => {
  it.each([
    ["two numbers of one basis", {}, {}],
    ["two numbers of two bases", {}, { basisId: "press" }],
    ["a member that may not be charted", {}, { isChartable: false }],
    ["numbers whose intervals meet: the printed numbers count", { qualifier: "more_than" }, { qualifier: "about" }],
    ["zero against a number", { value: 0 }, { value: 3 }],
    ["numbers in one segment and scope", { segmentId: "age=18-29", scopeId: "online" }, { segmentId: "age=18-29", scopeId: "online" }],
  ] satisfies [string, Partial<Claim>, Partial<Claim>][])("sees %s", (_case, one, other) => {
    expect(clash(one, other)).toBe(true);
  });

  it.each([
    ["the same number", { value: 200 }, { value: 200 }],
    ["a rounding", { value: 222 }, { value: 200, qualifier: "more_than" }],
    ["a repeat", {}, { repeatsClaimId: "t0009" }],
    ["another unit", {}, { unitId: "percent" }],
    ["another scope", {}, { scopeId: "online" }],
    ["another segment", {}, { segmentId: "age=18-29" }],
    ["another place", {}, { geo: "KZ-10" }],
    ["another indicator", {}, { indicatorId: "volunteer_organisations" }],
    ["a claim without a period", {}, { periodStart: null, periodEnd: null }],
  ] satisfies [string, Partial<Claim>, Partial<Claim>][])("passes over %s", (_case, one, other) => {
    expect(clash(one, other)).toBe(false);
  });

  it.each([
    ["2024-01-01", "2024-01-01", true, true, "one day"],
    ["2024-01-01", "2024-04-02", true, false, "92 days"],
    ["2024-01-01", "2024-04-03", false, false, "93 days"],
    ["2023-01-01", "2023-04-03", true, false, "92 days without 29 February"],
    ["2023-01-01", "2023-04-04", false, false, "93 days without 29 February"],
    ["2024-01", "2024-05-02", true, false, "92 days after a month of 31 days"],
    ["2024-01", "2024-05-03", false, false, "93 days after a month of 31 days"],
    ["2024-01-01", "2024-01-02", true, false, "neighbouring days"],
    ["2024", "2024-12-31", true, false, "a day of the year is no flow of the year"],
    ["2024", "2025-01-01", false, false, "a day after the year: a year is no moment"],
  ])("takes %s and %s as one time, stock %s, flow %s: %s", (one, other, isOneForStock, isOneForFlow) => {
    expect(clash(on(one), on(other), true)).toBe(isOneForStock);
    expect(clash(on(one), on(other), false)).toBe(isOneForFlow);
  });

  it("asks a stock that spans more than 31 days to overlap", () => {
    const month = { periodStart: "2024-01-01", periodEnd: "2024-01-31" };
    const longer = { periodStart: "2024-01-01", periodEnd: "2024-02-01" };
    expect(clash(month, on("2024-02-05"))).toBe(true);
    expect(clash(longer, on("2024-02-05"))).toBe(false);
    expect(clash(longer, on("2024-02-01"))).toBe(true);
  });

  it("compares no stock of more than a year", () => {
    expect(clash({ periodStart: "2024", periodEnd: "2024" }, on("2024-06-01"))).toBe(true);
    expect(clash({ periodStart: "2023-12-31", periodEnd: "2024" }, on("2024-06-01"))).toBe(false);
  });

  it.each([
    ["2024", "2024", "2024-05-01", "2024-12-31", false, "245 of 366 days", true],
    ["2024", "2024", "2024-05-02", "2024-12-31", false, "two thirds of the year", false],
    ["2024-01-01", "2024-01-10", "2024-01-04", "2024-01-13", false, "7 of 10 days", true],
    ["2024-01-01", "2024-01-10", "2024-01-05", "2024-01-14", false, "6 of 10 days", false],
    ["2024", "2024", "2025", "2025", false, "neighbouring years", false],
    ["2024-01-01", "2024-09-30", "2024-01-01", "2024-12-31", true, "one start, one basis: a running total", false],
    ["2024-01-01", "2024-09-30", "2024-01-01", "2024-12-31", false, "one start, two bases: still a running total", false],
    ["2024", "2024", "2024", "2024", true, "one period, one basis", true],
  ])("compares flows of %s … %s and %s … %s, one basis %s: %s", (startA, endA, startB, endB, isOneBasis, _case, isCompared) => {
    const other = { periodStart: startB, periodEnd: endB, basisId: isOneBasis ? "ministry" : "press" };
    expect(clash({ periodStart: startA, periodEnd: endA }, other, false)).toBe(isCompared);
  });

  it("answers the same from both sides", () => {
    const draw = seeded(41);
    let conflictCount = 0;
    for (let round = 0; round < 2000; round += 1) {
      const [a, b] = drawClaims(draw, 2) as [Claim, Claim];
      const isStock = draw(2) === 0;
      expect(isConflict(a, b, isStock)).toBe(isConflict(b, a, isStock));
      if (isConflict(a, b, isStock)) conflictCount += 1;
    }
    expect(conflictCount).toBeGreaterThan(15);
  });
});

describe("findConflicts(…)", () => {
  it("lists the claims of a year, smallest number first, and marks the near ones of another year", () => {
    const claims = [
      aClaimOn("2019-11-15", { claimId: "t0001", value: 287 }),
      aClaimOn("2019-11-04", { claimId: "t0002", value: 200 }),
      aClaimOn("2020-01", { claimId: "t0003", value: 120 }),
    ];
    const found = findConflicts(claims, true);
    const ids = (members: readonly Claim[] | undefined): string[] | undefined => members?.map((claim) => claim.claimId);
    expect(found.map((conflict) => conflict.year)).toEqual([2019]);
    expect(ids(found[0]?.claims)).toEqual(["t0002", "t0001"]);
    expect(ids(found[0]?.nearbyClaims)).toEqual(["t0003"]);
  });

  it("tells a pair across the turn of a year once, in the later year", () => {
    const claims = [aClaimOn("2019-12-15", { claimId: "t0001", value: 287 }), aClaimOn("2020-01", { claimId: "t0002", value: 120 })];
    const found = findConflicts(claims, true);
    expect(found.map(({ year, claims: inYear, nearbyClaims }) => [year, inYear.length, nearbyClaims[0]?.claimId])).toEqual([[2020, 1, "t0001"]]);
  });

  it("finds none where numbers agree, round or repeat", () => {
    const claims = [
      aClaim({ claimId: "t0001", value: 222 }),
      aClaim({ claimId: "t0002", value: 222, basisId: "press" }),
      aClaim({ claimId: "t0003", value: 200 }),
      aClaim({ claimId: "t0004", value: 999, repeatsClaimId: "t0001" }),
    ];
    expect(findConflicts(claims, true)).toEqual([]);
  });

  it("keeps places, scopes, segments, units and indicators of one year apart", () => {
    const changes: Partial<Claim>[] = [
      {},
      { geo: "KZ-10" },
      { scopeId: "online" },
      { segmentId: "age=18-29" },
      { unitId: "groups" },
      { indicatorId: "members" },
    ];
    const claims = changes.flatMap((change, index) => [
      aClaim({ ...change, claimId: `t${index}a`, value: 1 }),
      aClaim({ ...change, claimId: `t${index}b`, value: 5 }),
    ]);
    const found = findConflicts(claims, true);
    expect(found).toHaveLength(changes.length);
    expect(found.every((conflict) => conflict.claims.length === 2)).toBe(true);
  });

  it("finds the same conflicts in whatever order the claims come", () => {
    const draw = seeded(42);
    let conflictCount = 0;
    for (let round = 0; round < 200; round += 1) {
      const claims = drawClaims(draw, 2 + draw(14));
      const found = findConflicts(claims, true);
      conflictCount += found.length;
      expect(findConflicts(shuffled(draw, claims), true)).toEqual(found);
    }
    expect(conflictCount).toBeGreaterThan(100);
  });

  it("holds every conflicting pair and nothing else", () => {
    const draw = seeded(43);
    for (let round = 0; round < 60; round += 1) {
      const claims = drawClaims(draw, 12);
      const found = findConflicts(claims, false);
      const listed = new Set(found.flatMap((conflict) => [...conflict.claims, ...conflict.nearbyClaims]));
      const clashing = claims.filter((a) => claims.some((b) => a !== b && isConflict(a, b, false)));
      expect([...listed].map((claim) => claim.claimId).toSorted()).toEqual(clashing.map((claim) => claim.claimId));
    }
  });
});

describe("conflictValues(…)", () => {
  it("names each printed number of the year once and none of a neighbouring year", () => {
    const [first, second] = [aClaim({ value: 222 }), aClaim({ value: 222 })];
    const conflict = { year: 2019, claims: [aClaim({ value: 50 }), first, second], nearbyClaims: [aClaim({ value: 80 })] };
    expect(conflictValues(conflict)).toEqual([50, 222]);
  });
});
