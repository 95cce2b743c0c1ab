import { describe, expect, it } from "vitest";
import { breakBetween } from "../../../src/lib/series/breakBetween.ts";
import { isDrawable, toSeries } from "../../../src/lib/series/toSeries.ts";
import { formedOn, placeStateOn } from "../../../src/lib/domain/region.ts";
import { aClaimOn } from "../../support/aClaim.ts";
import { loadClaims } from "../../support/loadClaims.ts";

function breakOf(geo: string, [before, after]: readonly [string, string], isBreakBefore = false): string | null {
  const [first, second] = toSeries([aClaimOn(before, { claimId: "a", geo }), aClaimOn(after, { claimId: "b", geo, isBreakBefore })])[0]?.points ?? [];
  if (!first || !second) throw new RangeError(`${before}, ${after}: got no two points, expected a series`);
  return breakBetween(first, second);
}

describe("breakBetween(…)", () => {
  it.each<{ geo: string; dates: readonly [string, string]; reason: string | null }>([
    { geo: "KZ-63", dates: ["2022-06-07", "2022-06-08"], reason: "borders" },
    { geo: "KZ-19", dates: ["2020", "2024-10-01"], reason: "borders" },
    { geo: "KZ-35", dates: ["2021", "2022"], reason: "borders" },
    { geo: "KZ-35", dates: ["2020-03", "2021-03"], reason: null },
    { geo: "KZ-35", dates: ["2022-06-08", "2023-01-01"], reason: null },
    { geo: "KZ-55", dates: ["2021-01-01", "2023-01-01"], reason: null },
    { geo: "KZ", dates: ["2021-01-01", "2023-01-01"], reason: null },
    { geo: "KZ", dates: ["2019", "2020"], reason: null },
    { geo: "KZ", dates: ["2019", "2021"], reason: "gap" },
    { geo: "KZ-63", dates: ["2019", "2023"], reason: "borders" },
  ])("says of $geo between $dates: $reason", ({ geo, dates, reason }) => {
    expect(breakOf(geo, dates)).toBe(reason);
  });

  it("names a change of definition before all else", () => {
    expect(breakOf("KZ-63", ["2019", "2023"], true)).toBe("definition");
  });

  it("finds no claim of the data that is older than its region", () => {
    const tooOld = loadClaims().filter((claim) => {
      const onDate = claim.periodEnd ?? claim.periodStart;
      return (
        isDrawable(claim) &&
        onDate !== null &&
        placeStateOn({ placeId: claim.geo, validFrom: formedOn[claim.geo] ?? null }, onDate) === "did_not_exist"
      );
    });
    expect(tooOld.map((claim) => claim.claimId)).toEqual([]);
  });
});
