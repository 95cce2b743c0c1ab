import { describe, expect, it } from "vitest";
import { describeData } from "../../../../scripts/bench/interaction/describeData.ts";
import { formatReport } from "../../../../scripts/bench/interaction/formatReport.ts";

describe("formatReport(…)", () => {
  it("writes times, and ratios to the native engine and to the smallest", () => {
    const nativeMs = [2, 2, 2, 4];
    const report = formatReport([
      { what: "control", ms: [30, 31, 30, 60], nativeMs },
      { what: "SQL", ms: [3, 3, 3, 8], nativeMs },
      { what: "native", ms: nativeMs, nativeMs },
    ]);
    expect(report.split("\n")).toEqual([
      "         p50, ms  p95, ms  p50 × native  p95 × native  p50 × smallest",
      "control     30.0     60.0         15.00         15.00           15.00",
      "SQL          3.0      8.0          1.50          2.00            1.50",
      "native       2.0      4.0          1.00          1.00            1.00",
    ]);
  });

  it("writes the same ratios on a machine ten times as slow", () => {
    const ratiosOf = (factor: number): string[] =>
      formatReport([
        { what: "a", ms: [30 * factor], nativeMs: [4 * factor] },
        { what: "b", ms: [4 * factor], nativeMs: [4 * factor] },
      ])
        .split("\n")
        .map((line) => line.trim().split(/ {2,}/).slice(3).join(" "));
    expect(ratiosOf(10)).toEqual(ratiosOf(1));
  });
});

describe("describeData(…)", () => {
  it("tells the real data from the generated", () => {
    const text = describeData({
      version: "2026.11.1",
      collectedThrough: "2026-03-16",
      claimCount: 1220,
      sha256: "0123456789abcdef0123",
      generatedCount: 1_000_000,
      generatedBytes: 200_400_000,
      seed: 5,
      chromium: "140.0",
      duckDb: "1.4.3",
      rounds: 30,
    });
    expect(text).toContain("real data: release 2026.11.1, collected through 2026-03-16, 1220 claims, SHA-256 0123456789abcdef…");
    expect(text).toContain("generated data: 1000000 claims made up from seed 5 (200 MB)");
    expect(text).toContain("no page publishes them");
    expect(text).toContain("natively DuckDB 1.4.3");
    expect(text).toContain("30 rounds");
  });
});
