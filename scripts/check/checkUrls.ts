import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";

/** Reports addresses that are not complete web addresses. */
export const checkUrls: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "url" || text === "" || isWebAddress(text)) continue;
    issues.push({ ...at, got: text, expected: "an address that begins with https:// or http://", fix: "copy the whole address" });
  }
  return issues;
};

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
