import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";
import { isPartialDate } from "./partialDate.ts";

/** Reports dates that are not in ISO form or not in the calendar. */
export const checkDates: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "partial_date" || text === "" || isPartialDate(text)) continue;
    issues.push({
      ...at,
      got: text,
      expected: "a date as YYYY, YYYY-MM or YYYY-MM-DD",
      fix: "write the date as precisely as the source gives it, year first",
    });
  }
  return issues;
};
