import { describe, expect, it } from "vitest";
import { findConflicts } from "../../src/lib/series/findConflicts.ts";
import { differencesAmong } from "../../src/site/differences.ts";
import { aClaim } from "../support/aClaim.ts";
import { loadClaims } from "../support/loadClaims.ts";

const of2024 = { periodStart: "2024", periodEnd: "2024" };
const small = aClaim({ claimId: "c1", sourceId: "a", value: 62_000, ...of2024 });
const large = aClaim({ claimId: "c2", sourceId: "b", value: 275_000, ...of2024 });
const rounded = aClaim({ claimId: "c3", sourceId: "c", value: 300_000, ...of2024 });
const idsOf = (claims: readonly { readonly claimId: string }[] = []): string[] => claims.map((claim) => claim.claimId);

describe("differencesAmong(…)", () => {
  it("names for each claim those that count otherwise, smallest first, and no rounding of it", () => {
    const differences = differencesAmong([large, small, rounded], true);
    expect(idsOf(differences.get("c1"))).toEqual(["c2", "c3"]);
    expect(idsOf(differences.get("c2"))).toEqual(["c1"]);
    expect(idsOf(differences.get("c3"))).toEqual(["c1"]);
  });

  it("keeps out repeats and claims that nobody contradicts", () => {
    const repeat = aClaim({ claimId: "c4", sourceId: "d", value: 62_000, repeatsClaimId: "c1", isChartable: false, ...of2024 });
    const alone = aClaim({ claimId: "c5", sourceId: "e", value: 5, periodStart: "2012", periodEnd: "2012" });
    expect([...differencesAmong([small, large, repeat, alone], true).keys()].sort()).toEqual(["c1", "c2"]);
  });

  it.each([true, false])("is mutual and covers every conflict among the claims of data/ (stock: %s)", (isStock) => {
    const byIndicator = Map.groupBy(loadClaims(), (claim) => claim.indicatorId);
    let count = 0;
    for (const claims of byIndicator.values()) {
      const differences = differencesAmong(claims, isStock);
      for (const [claimId, others] of differences) for (const other of others) expect(idsOf(differences.get(other.claimId))).toContain(claimId);
      for (const conflict of findConflicts(claims, isStock)) {
        for (const member of [...conflict.claims, ...conflict.nearbyClaims]) expect(differences.has(member.claimId), member.claimId).toBe(true);
      }
      count += differences.size;
    }
    expect(count).toBeGreaterThan(20);
  });
});
