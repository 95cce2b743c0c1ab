import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";
import { withLetterCodes } from "./letterCodes.ts";

/** Tells whether a text consists of visible ASCII without spaces, quotes and commas. */
export function isPlainId(text: string): boolean {
  return /^[A-Za-z0-9][!#-+\--~]*$/.test(text);
}

/** Reports identifiers with letters of another alphabet, spaces or signs that nobody sees. */
export const checkIds: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "id" || text === "" || isPlainId(text)) continue;
    issues.push({
      ...at,
      got: withLetterCodes(text, /(?=\p{L})[^A-Za-z]/u),
      expected: "an identifier of Latin letters, digits and signs, without spaces",
      fix: "type the identifier again on a Latin keyboard",
    });
  }
  return issues;
};
