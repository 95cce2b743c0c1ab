import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";

/** Zero-width signs, soft hyphen, bidirectional marks, byte order mark, control characters other than a line break. */
const invisible = /\p{Cf}|\p{Zl}|\p{Zp}|\u034f|\u115f|\u1160|\u3164|[\ufe00-\ufe0f]|(?!\n)\p{Cc}/u;

/**
 * Reports characters that nobody sees but every program does.
 *
 * Looks at texts and addresses; the checks of the other types allow no such character anyway.
 */
export const checkInvisible: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if (column.type !== "text" && column.type !== "url") continue;
    const fault = faultOf(text);
    if (fault !== null) issues.push({ ...at, got: text, ...fault });
  }
  return issues;
};

function faultOf(text: string): Pick<Issue, "expected" | "fix"> | null {
  if (invisible.test(text)) return { expected: "no invisible characters", fix: "delete the marked characters" };
  if (text !== text.trim()) return { expected: "no space at the start or end", fix: "delete the marked characters" };
  if (text !== text.normalize("NFC")) return { expected: "composed letters (Unicode NFC)", fix: "type the letters again" };
  return null;
}
