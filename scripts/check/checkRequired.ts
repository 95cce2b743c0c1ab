import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";
import { languageSuffix } from "./languageSuffix.ts";

/** Reports empty cells where a value is required. */
export const checkRequired: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, name, text, at } of eachCell(dataset)) {
    if (!column.required || text !== "") continue;
    const isTranslation = languageSuffix(name) !== null;
    issues.push({
      ...at,
      got: "",
      expected: isTranslation ? "a text in every language" : "a value",
      fix: isTranslation ? "write the text in this language" : "fill the cell, or remove the row",
    });
  }
  return issues;
};
