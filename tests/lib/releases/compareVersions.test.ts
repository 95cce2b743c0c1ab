import { describe, expect, it } from "vitest";
import { compareVersions } from "../../../src/lib/releases/compareVersions.ts";

describe("compareVersions(…)", () => {
  it("orders by year, month and number, not by letters", () => {
    const versions = ["2026.11.10", "2026.11.9", "2027.01.0", "2026.12.0", "2025.12.3"];
    expect(versions.toSorted(compareVersions)).toEqual(["2025.12.3", "2026.11.9", "2026.11.10", "2026.12.0", "2027.01.0"]);
    expect(compareVersions("2026.11.0", "2026.11.0")).toBe(0);
  });
});
