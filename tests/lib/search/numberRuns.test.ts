import { describe, expect, it } from "vitest";
import { indicatorOfNumber, toNumberRuns } from "../../../src/lib/search/numberRuns.ts";
import { loadRows } from "../../support/loadClaims.ts";

const row = (id: string, indicatorId: string): { id: string; indicatorId: string } => ({ id, indicatorId });

describe("toNumberRuns(…)", () => {
  it("writes an indicator once for rows that follow each other, and every gap", () => {
    const runs = toNumberRuns([row("c0005", "b"), row("c0001", "a"), row("c0002", "a"), row("g0001", "a")]);
    expect(runs).toEqual({
      c: [
        [1, "a"],
        [3, ""],
        [5, "b"],
        [6, ""],
      ],
      g: [
        [1, "a"],
        [2, ""],
      ],
    });
  });

  it("refuses an identifier of another form", () => {
    expect(() => toNumberRuns([row("claim-1", "a")])).toThrow(/claim-1/);
  });
});

describe("indicatorOfNumber(…)", () => {
  it("finds every claim of the data, and none that is not there", () => {
    const claims = loadRows("claims").map((cells) => row(cells["claim_id"] ?? "", cells["indicator_id"] ?? ""));
    const runs = toNumberRuns(claims);
    expect(claims.map(({ id }) => indicatorOfNumber(id, runs))).toEqual(claims.map((claim) => claim.indicatorId));
    for (const id of ["c0000", "c9999", "g0001", "c12", "x", ""]) expect(indicatorOfNumber(id, runs), id).toBeNull();
  });
});
