import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";

/**
 * Reports texts that a spreadsheet would run as a formula.
 *
 * A cell of another type cannot hold one; a tab at the start is reported as an invisible character.
 */
export const checkFormulas: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "text" || !/^[=+\-@]/.test(text)) continue;
    issues.push({ ...at, got: text, expected: "no = + - @ at the start of a cell", fix: "put a word before the sign" });
  }
  return issues;
};
