import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";

/** Reports quotations that are longer than the table allows. */
export const checkWordCount: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "text" || column.maxWords === undefined || countWords(text) <= column.maxWords) continue;
    issues.push({ ...at, got: text, expected: `at most ${column.maxWords} words`, fix: "keep the number and its nearest words" });
  }
  return issues;
};

/** Counts words; digits grouped by spaces (1 200 000) are one word. */
export function countWords(text: string): number {
  const joined = text.replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, "");
  return joined.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
