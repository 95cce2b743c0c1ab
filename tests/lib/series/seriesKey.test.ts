import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/lib/domain/claim.ts";
import { seriesKey } from "../../../src/lib/series/seriesKey.ts";
import { aClaim, aClaimOn } from "../../support/aClaim.ts";

describe("seriesKey(…)", () => {
  it.each([
    { indicatorId: "volunteer_organisations" },
    { geo: "KZ-10" },
    { basisId: "press" },
    { segmentId: "age=18-29" },
  ] satisfies Partial<Claim>[])("parts claims by %j", (change) => {
    expect(seriesKey(aClaim(change))).not.toBe(seriesKey(aClaim()));
  });

  it("keeps claims of other dates, values and sources in one series", () => {
    const other = aClaimOn("2019", { claimId: "t0002", value: 5, qualifier: "about", sourceKind: "survey", publishedOn: null });
    expect(seriesKey(other)).toBe(seriesKey(aClaim()));
  });

  it("tells an absent segment from a place in another column", () => {
    expect(seriesKey(aClaim({ basisId: "a", segmentId: "b" }))).not.toBe(seriesKey(aClaim({ basisId: "b", segmentId: "a" })));
  });
});
