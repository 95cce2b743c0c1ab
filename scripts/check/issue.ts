import { upperFirst } from "../../src/lib/format/upperFirst.ts";

/** One fault in the data: where, what stands there, what should, and what to do. */
export interface Issue {
  readonly file: string;
  /** Line in the file, the first is 1; 0 when the whole file is meant. */
  readonly line: number;
  /** Empty when the whole line is meant. */
  readonly column: string;
  readonly got: string;
  readonly expected: string;
  readonly fix: string;
}

const longestGot = 60;

/** Writes an issue as one line: `file:line column: got …, expected … . What to do.` */
export function formatIssue(issue: Issue): string {
  const line = issue.line > 0 ? `:${issue.line}` : "";
  const column = issue.column === "" ? "" : ` ${issue.column}`;
  return `${issue.file}${line}${column}: got ${showText(issue.got)}, expected ${issue.expected}. ${upperFirst(issue.fix)}.`;
}

/** Orders issues by file, line, column and text, the same on every machine. */
export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.column, b.column) || compareText(formatIssue(a), formatIssue(b));
}

/** Makes characters visible that a terminal would hide, and shortens long texts. */
function showText(text: string): string {
  if (text === "") return "an empty cell";
  const visible = text.replace(/^ | $|[^\P{Z} ]|\p{C}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
  return visible.length > longestGot ? `${visible.slice(0, longestGot)}…` : visible;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
