import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";

/** Reports anything but `true` and `false` in a yes-or-no column. */
export const checkBooleans: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "boolean" || text === "" || text === "true" || text === "false") continue;
    issues.push({ ...at, got: text, expected: "true or false", fix: "write true or false in small letters" });
  }
  return issues;
};
