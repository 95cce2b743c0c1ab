import { cellOf, placeOf, rowsOf, type Check } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { isPartialDate, isSurelyBefore } from "./partialDate.ts";

/** Columns of a start and an end. */
const periods = [
  { table: "claims", start: "period_start", end: "period_end" },
  { table: "grants", start: "period_start", end: "period_end" },
  { table: "documents", start: "valid_from", end: "valid_to" },
  { table: "targets", start: "baseline_on", end: "target_on" },
] as const;

/** Reports periods that end before they start, at the precision that both dates have. */
export const checkPeriods: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { table, start, end } of periods) {
    for (const row of rowsOf(dataset, table)) {
      const from = cellOf(row, start);
      const to = cellOf(row, end);
      if (!isPartialDate(from) || !isPartialDate(to) || !isSurelyBefore(to, from)) continue;
      issues.push({
        ...placeOf(dataset, table, row, end),
        got: to,
        expected: `${from} (${start}) or later`,
        fix: "compare both dates with the source",
      });
    }
  }
  return issues;
};
