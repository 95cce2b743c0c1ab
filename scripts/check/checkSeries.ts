import { cellOf, placeOf, rowsOf, type Check, type Row } from "./dataset.ts";
import type { Issue } from "./issue.ts";

const seriesColumns = ["indicator_id", "geo", "basis_id", "segment_id"] as const;
const mustAgree = ["unit_id", "scope_id"] as const;

/** Reports drawable claims whose unit or scope differs from the rest of their series. */
export const checkSeries: Check = (dataset) => {
  const issues: Issue[] = [];
  const firsts = new Map<string, Row>();
  for (const row of rowsOf(dataset, "claims")) {
    if (cellOf(row, "chartable") !== "true") continue;
    const series = JSON.stringify(seriesColumns.map((name) => cellOf(row, name)));
    const first = firsts.get(series) ?? row;
    firsts.set(series, first);
    for (const name of mustAgree) {
      const expected = cellOf(first, name);
      if (cellOf(row, name) === expected) continue;
      issues.push({
        ...placeOf(dataset, "claims", row, name),
        got: cellOf(row, name),
        expected: `${expected || "an empty cell"}, as in the series of ${cellOf(first, "claim_id")}`,
        fix: "give the row a basis or segment of its own, or set chartable to false",
      });
    }
  }
  return issues;
};
