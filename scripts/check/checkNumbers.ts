import type { Check } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";

const decimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const whole = /^-?(0|[1-9]\d*)$/;

/** Reports numbers that are not written in plain digits or lie outside the range of their column. */
export const checkNumbers: Check = (dataset) => {
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    if ((column.type !== "number" && column.type !== "integer") || text === "") continue;
    const isInteger = column.type === "integer";
    if (!(isInteger ? whole : decimal).test(text)) {
      const expected = isInteger ? "a whole number, e.g. 12000" : "a number, e.g. 12000 or 1.5";
      issues.push({ ...at, got: text, expected, fix: "write digits only, with a point before decimals" });
    } else if (isOutside(Number(text), column)) {
      issues.push({ ...at, got: text, expected: rangeText(column), fix: "compare with the source" });
    }
  }
  return issues;
};

interface Range {
  readonly min?: number;
  readonly max?: number;
}

function isOutside(value: number, { min = -Infinity, max = Infinity }: Range): boolean {
  return value < min || value > max;
}

function rangeText({ min, max }: Range): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `a number from ${min} to ${max}`;
}
