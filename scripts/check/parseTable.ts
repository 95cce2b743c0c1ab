import Papa from "papaparse";
import type { Table } from "../../src/lib/tables/schema.ts";
import { checkHeader } from "./checkHeader.ts";
import { countLineBreaks, type Row, type TableData } from "./dataset.ts";
import type { Issue } from "./issue.ts";

interface Parsed {
  readonly data: TableData;
  readonly issues: Issue[];
}

interface Line {
  readonly line: number;
  readonly lineCount: number;
  readonly cells: readonly string[];
}

/** Reads the text of a CSV file as rows of a table; `null` stands for a missing file. */
export function parseTable({ table, file, text }: { table: Table; file: string; text: string | null }): Parsed {
  const fault = formFault(text, table.name);
  if (text === null || fault !== null) {
    return { data: { table, file, rows: [], isComplete: false }, issues: fault === null ? [] : [{ file, column: "", ...fault }] };
  }
  const { lines, quoteIssues } = splitLines(file, text);
  const header = lines[0]?.cells ?? [];
  const issues = [...quoteIssues, ...checkHeader({ table, file, header })];
  const rows: Row[] = [];
  for (const { line, lineCount, cells } of lines.slice(1)) {
    if (cells.length === header.length) rows.push({ line, lineCount, cells: namedCells(header, cells) });
    else issues.push(raggedIssue({ file, line, cells, expected: header.length }));
  }
  const isComplete = rows.length === lines.length - 1 && quoteIssues.length === 0;
  return { data: { table, file, rows, isComplete }, issues };
}

/** Says why a text cannot be read as a table at all. */
function formFault(text: string | null, name: string): Pick<Issue, "line" | "got" | "expected" | "fix"> | null {
  const file = { line: 0, expected: "a CSV file with a header row" };
  if (text === null) return { ...file, got: "no file", fix: `add ${name}.csv` };
  if (text.trim() === "") return { ...file, got: "an empty file", fix: "write the header row" };
  const [header = ""] = text.split("\n");
  const delimiter = header.includes(",") ? undefined : [";", "\t", "|"].find((character) => header.includes(character));
  if (delimiter === undefined) return null;
  return { line: 1, got: delimiter, expected: "commas between the columns", fix: "save the file as comma-separated UTF-8" };
}

/**
 * Splits a CSV text into lines of cells; a byte order mark and CRLF line ends are accepted.
 *
 * An unbalanced quotation mark swallows what follows, so nothing is read from there on.
 */
function splitLines(file: string, text: string): { lines: Line[]; quoteIssues: Issue[] } {
  const plain = text
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replace(/\n$/, "");
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ",", newline: "\n", fastMode: false });
  const firstBroken = Math.min(...errors.map((error) => error.row ?? 0));
  const lines: Line[] = [];
  let line = 1;
  for (const cells of data.slice(0, firstBroken)) {
    const lineCount = cells.reduce((count, cell) => count + countLineBreaks(cell), 1);
    lines.push({ line, lineCount, cells });
    line += lineCount;
  }
  if (errors.length === 0) return { lines, quoteIssues: [] };
  const issue: Issue = {
    file,
    line,
    column: "",
    got: "a single quotation mark",
    expected: "quotation marks around whole cells, doubled inside",
    fix: "mend the quotation marks; the lines below were not read",
  };
  return { lines, quoteIssues: [issue] };
}

function namedCells(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
}

function raggedIssue({ file, line, cells, expected }: { file: string; line: number; cells: readonly string[]; expected: number }): Issue {
  const at = { file, line, column: "", expected: `${expected} cells, as in the header` };
  if (cells.length === 1 && cells[0] === "") return { ...at, got: "an empty line", fix: "remove the line" };
  return {
    ...at,
    got: `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`,
    fix: "add or remove commas, or quote the cell that holds a comma",
  };
}
