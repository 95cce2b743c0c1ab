import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/lib/domain/claim.ts";
import { type Conflict, conflictValues, findConflicts } from "../../../src/lib/series/findConflicts.ts";
import { loadClaims } from "../../support/loadClaims.ts";

const claims = loadClaims();

function conflictOf(indicatorId: string, year: number): Conflict<Claim> {
  const mine = claims.filter((claim) => claim.indicatorId === indicatorId);
  const found = findConflicts(mine, true).filter(
    (one) => one.year === year && one.claims.some((claim) => claim.geo === "KZ" && claim.segmentId === null),
  );
  expect(found).toHaveLength(1);
  return found[0] as Conflict<Claim>;
}

function claimIdsOf(conflict: Conflict<Claim>): string[] {
  return conflict.claims.map((claim) => claim.claimId);
}

describe("findConflicts(…) with the claims of data/", () => {
  it("shows four numbers for the organisations of 2019", () => {
    const conflict = conflictOf("volunteer_organisations", 2019);
    expect(conflictValues(conflict)).toEqual([50, 200, 222, 287]);
    expect(claimIdsOf(conflict)).toEqual(["c0885", "c0886", "c0884", "c0887"]);
  });

  it("keeps the number of 2019 that was said years later, as one that may not be charted", () => {
    const said = conflictOf("volunteer_organisations", 2019).claims.find((claim) => claim.value === 50);
    expect(said).toMatchObject({ isChartable: false, qualifier: "more_than", basisId: "retrospective" });
    expect(said?.publishedOn).toMatch(/^2023/);
  });

  it("shows the 275,000 of the ministry against the 62,000 of the survey for 2024", () => {
    const conflict = conflictOf("volunteers", 2024);
    expect(conflictValues(conflict)).toEqual(expect.arrayContaining([62_000, 275_000]));
    const bases = new Map(conflict.claims.map((claim) => [claim.value, claim.basisId]));
    expect(bases.get(62_000)).toBe("bns_survey");
    expect(bases.get(275_000)).toBe("ministry");
  });

  it("lists no repeat in any conflict, of any indicator", () => {
    for (const indicatorId of new Set(claims.map((claim) => claim.indicatorId))) {
      const found = findConflicts(
        claims.filter((claim) => claim.indicatorId === indicatorId),
        true,
      );
      const members = found.flatMap((conflict) => [...conflict.claims, ...conflict.nearbyClaims]);
      expect(members.filter((claim) => claim.repeatsClaimId !== null)).toEqual([]);
    }
  });
});
