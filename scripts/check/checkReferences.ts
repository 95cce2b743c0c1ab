import { isPlainId } from "./checkIds.ts";
import { cellOf, isComplete, rowsOf, type Check, type Dataset } from "./dataset.ts";
import { eachCell } from "./eachCell.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";

/** Reports identifiers that the table referred to does not hold. */
export const checkReferences: Check = (dataset) => {
  const known = new Map<string, ReadonlySet<string> | null>();
  const issues: Issue[] = [];
  for (const { column, text, at } of eachCell(dataset)) {
    const { references } = column;
    if (references === undefined || !isPlainId(text)) continue;
    if (!known.has(references)) known.set(references, valuesOf(dataset, references));
    const values = known.get(references);
    if (!values || values.has(text)) continue;
    const [target] = references.split(".");
    const meant = nearest(text, values);
    issues.push({
      ...at,
      got: text,
      expected: `an identifier of ${target}.csv`,
      fix: meant === null ? `add it to ${target}.csv, or correct it` : `write ${meant}, if that is meant, or add it to ${target}.csv`,
    });
  }
  return issues;
};

/** Values of `table.column`; null when some of them could not be read. */
function valuesOf(dataset: Dataset, reference: string): ReadonlySet<string> | null {
  const [name = "", column = ""] = reference.split(".");
  const rows = rowsOf(dataset, name);
  if (!isComplete(dataset, name) || rows.some((row) => row.cells[column] === undefined)) return null;
  return new Set(rows.map((row) => cellOf(row, column)));
}
