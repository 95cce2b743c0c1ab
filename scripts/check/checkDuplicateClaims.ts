import { cellOf, placeOf, rowsOf, type Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";

const contentColumns = [
  "indicator_id",
  "geo",
  "scope_id",
  "period_start",
  "period_end",
  "value",
  "qualifier",
  "unit_id",
  "basis_id",
  "segment_id",
  "source_id",
] as const;

/** Reports claims that say the same as another row with another identifier. */
export const checkDuplicateClaims: Check = (dataset) => {
  const issues: Issue[] = [];
  const firstIds = new Map<string, string>();
  for (const row of rowsOf(dataset, "claims")) {
    const id = cellOf(row, "claim_id");
    const content = JSON.stringify(contentColumns.map((name) => cellOf(row, name)));
    const firstId = firstIds.get(content);
    if (firstId === undefined) firstIds.set(content, id);
    else if (firstId !== id) {
      issues.push({
        ...placeOf(dataset, "claims", row, "claim_id"),
        got: id,
        expected: `a statement that ${firstId} does not make`,
        fix: "remove the second row, or correct what tells the two apart",
      });
    }
  }
  return issues;
};
