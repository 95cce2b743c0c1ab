import { describe, expect, it } from "vitest";
import { dateToSpan } from "../../../src/lib/domain/period.ts";
import { anchorDay } from "../../../src/lib/series/anchorDay.ts";

describe("anchorDay(…)", () => {
  it.each([
    ["2023", false, 182],
    ["2024", false, 182.5],
    ["2024", true, 365],
    ["2024-02", true, 28],
  ])("puts %s, running total %s, %d days after its first", (isoText, isRunningTotal, days) => {
    const span = dateToSpan(isoText);
    expect(anchorDay({ span, isRunningTotal }) - span.firstDay).toBe(days);
  });
});
