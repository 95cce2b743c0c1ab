import { describe, expect, it } from "vitest";
import { periodCovered } from "../../../scripts/build/periodCovered.ts";

const aRow = (start: string, end: string): { line: number; lineCount: number; cells: Record<string, string> } => ({
  line: 2,
  lineCount: 1,
  cells: { period_start: start, period_end: end },
});

describe("periodCovered(…)", () => {
  it.each([
    ["the widest dates as they are printed", [aRow("2019-03", "2019-03"), aRow("2019", "2020-01-05")], { start: "2019", end: "2020-01-05" }],
    ["a year as later than a month of it", [aRow("2024", "2024"), aRow("2024-03", "2024-11")], { start: "2024", end: "2024" }],
    ["the one date that is known", [aRow("", "2021-05"), aRow("", "")], { start: "2021-05", end: "2021-05" }],
    ["nothing when no date is known", [aRow("", "")], null],
    ["nothing when there are no claims", [], null],
  ])("takes %s", (_, rows, expected) => {
    expect(periodCovered(rows)).toEqual(expected);
  });
});
