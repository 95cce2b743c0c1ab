import { describe, expect, it } from "vitest";
import { conflictsWith } from "../../../scripts/new/conflictsWith.ts";
import { likelyRepeats } from "../../../scripts/new/likelyRepeats.ts";
import { aClaim, aClaimOn } from "../../support/aClaim.ts";

const ids = (claims: readonly { readonly claimId: string }[]): string[] => claims.map((one) => one.claimId);

describe("likelyRepeats(…)", () => {
  const fresh = aClaimOn("2024", { claimId: "new", value: 275_000 });

  it("finds the same number and its roundings, the very number first", () => {
    const rounded = aClaimOn("2024-12", { claimId: "t1", value: 300_000 });
    const same = aClaimOn("2024-06", { claimId: "t2", value: 275_000 });
    const other = aClaimOn("2024", { claimId: "t3", value: 62_000 });
    expect(ids(likelyRepeats(fresh, [rounded, same, other]))).toEqual(["t2", "t1"]);
  });

  it("names the original of a repeat, once", () => {
    const original = aClaimOn("2024", { claimId: "t1", value: 275_000 });
    const repeat = aClaimOn("2024", { claimId: "t2", value: 275_000, repeatsClaimId: "t1" });
    expect(ids(likelyRepeats(fresh, [original, repeat]))).toEqual(["t1"]);
  });

  it("passes over another place, time, unit and the same source", () => {
    const others = [{ geo: "KZ-71" }, { periodStart: "2023", periodEnd: "2023" }, { unitId: "percent" }, { sourceId: fresh.sourceId }];
    expect(
      likelyRepeats(
        fresh,
        others.map((one, index) => ({ ...fresh, claimId: `t${index}`, sourceId: "other", ...one })),
      ),
    ).toEqual([]);
  });
});

describe("conflictsWith(…)", () => {
  it("says what will stand beside the new number, and nothing where all agree", () => {
    const fresh = aClaim({ claimId: "new", value: 310_000, qualifier: "more_than" });
    expect(conflictsWith(fresh, [aClaim({ claimId: "t1", value: 62_000 })], true)).toEqual([
      "different counts: 2024: 62,000 (t1, ministry); more than 310,000 (this claim, ministry)",
    ]);
    expect(conflictsWith(fresh, [aClaim({ claimId: "t1", value: 310_000 }), aClaim({ claimId: "t2", geo: "KZ-71" })], true)).toEqual([]);
  });
});
