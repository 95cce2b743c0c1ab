import { describe, expect, it } from "vitest";
import { hasMixedBases } from "../../../src/lib/series/hasMixedBases.ts";
import { aClaim, aClaimOn } from "../../support/aClaim.ts";

describe("hasMixedBases(…)", () => {
  it.each([
    ["nothing", [], false],
    ["one claim", [aClaim()], false],
    ["one basis at several dates and places", [aClaim(), aClaimOn("2019", { geo: "KZ-10", segmentId: "age=18-29" })], false],
    ["two bases", [aClaim(), aClaim(), aClaim({ basisId: "press" })], true],
  ])("judges %s", (_case, claims, isMixed) => {
    expect(hasMixedBases(claims)).toBe(isMixed);
  });
});
