import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** Reports words that an enumeration does not know, with the word that was likely meant. */
export const checkEnums: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "enum" || text === "" || Object.hasOwn(column.values, text)) continue;
    const allowed = Object.keys(column.values);
    const meant = nearest(text, allowed);
    issues.push({
      ...at,
      got: text,
      expected: `one of ${allowed.join(", ")}`,
      fix: meant === null ? "choose one of them" : `write ${meant}, if that is meant`,
    });
  }
  return issues;
};
