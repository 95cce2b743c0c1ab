import { describe, expect, it } from "vitest";
import { nextClaimId } from "../../../scripts/new/nextClaimId.ts";
import { readReleases } from "../../../scripts/release/readReleases.ts";
import { releasedIds } from "../../../scripts/new/releasedIds.ts";
import { usedIds } from "../../../scripts/new/usedIds.ts";
import { validFiles } from "../check/checkFixture.ts";

describe("nextClaimId(…)", () => {
  it("goes on above the highest number", () => {
    expect(nextClaimId(["c0002", "c1220", "other"])).toBe("c1221");
    expect(nextClaimId([])).toBe("c0001");
    expect(nextClaimId(["c9999"])).toBe("c10000");
  });

  it("takes no number that a release has held, though its row was withdrawn", () => {
    const used = usedIds(validFiles, new Map([["claims", new Set(["c0007"])]]), "claims");
    expect(used.has("fixture-c1")).toBe(true);
    expect(nextClaimId(used)).toBe("c0008");
  });
});

describe("releasedIds(…)", () => {
  it("reads the identifiers of every release, and none where there is no release", () => {
    const released = releasedIds(readReleases("data"));
    expect(released.get("claims")).toContain("c1220");
    expect(released.get("sources")).toContain("018-2024-04-13-week1");
    expect(releasedIds(readReleases("tests/fixtures/valid")).size).toBe(0);
  });
});
