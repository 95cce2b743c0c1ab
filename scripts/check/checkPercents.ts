import { cellOf, placeOf, rowsOf, type Check, type Dataset } from "./dataset.ts";
import type { Issue } from "./issue.ts";

/** Where values with a unit stand. */
const valueColumns = [
  { table: "claims", value: "value", indicator: "indicator_id" },
  { table: "grants", value: "value", indicator: "measure" },
  { table: "targets", value: "baseline_value", indicator: "indicator_id" },
  { table: "targets", value: "target_value", indicator: "indicator_id" },
] as const;

/**
 * Reports percentages outside 0–100.
 *
 * A rate of change (an indicator of kind `index`) may fall below 0 or rise above 100;
 * a difference of two shares has the unit `percentage_points`.
 */
export const checkPercents: Check = (dataset) => {
  const changes = changeIndicators(dataset);
  const issues: Issue[] = [];
  for (const { table, value, indicator } of valueColumns) {
    for (const row of rowsOf(dataset, table)) {
      const text = cellOf(row, value);
      const number = Number(text);
      if (cellOf(row, "unit_id") !== "percent" || changes.has(cellOf(row, indicator))) continue;
      if (text.trim() === "" || Number.isNaN(number) || (number >= 0 && number <= 100)) continue;
      issues.push({
        ...placeOf(dataset, table, row, value),
        got: text,
        expected: "a share from 0 to 100 percent",
        fix: "compare with the source; a difference of shares has the unit percentage_points",
      });
    }
  }
  return issues;
};

function changeIndicators(dataset: Dataset): ReadonlySet<string> {
  const changes = rowsOf(dataset, "indicators").filter((row) => cellOf(row, "measure_kind") === "index");
  return new Set(changes.map((row) => cellOf(row, "indicator_id")));
}
