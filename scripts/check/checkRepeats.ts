import { cellOf, placeOf, rowsOf, type Check, type Dataset, type Row } from "./dataset.ts";
import type { Issue } from "./issue.ts";

const repeating = [
  { table: "claims", id: "claim_id", repeats: "repeats_claim_id" },
  { table: "grants", id: "grant_id", repeats: "repeats_grant_id" },
] as const;

/** Reports repeats of a repeat or of themselves, and repeats that would be drawn. */
export const checkRepeats: Check = (dataset) =>
  repeating.flatMap(({ table, id, repeats }) => {
    const targetOf = new Map(rowsOf(dataset, table).map((row) => [cellOf(row, id), cellOf(row, repeats)]));
    return rowsOf(dataset, table).flatMap((row) => repeatIssues({ dataset, table, row, own: cellOf(row, id), column: repeats, targetOf }));
  });

interface Repeat {
  readonly dataset: Dataset;
  readonly table: string;
  readonly row: Row;
  readonly own: string;
  readonly column: string;
  readonly targetOf: ReadonlyMap<string, string>;
}

function repeatIssues({ dataset, table, row, own, column, targetOf }: Repeat): Issue[] {
  const target = cellOf(row, column);
  if (target === "") return [];
  const issues: Issue[] = [];
  const at = placeOf(dataset, table, row, column);
  const onward = targetOf.get(target) ?? "";
  if (target === own) {
    issues.push({ ...at, got: target, expected: "another row", fix: "name the original, or empty the cell" });
  } else if (onward !== "") {
    issues.push({ ...at, got: target, expected: "an original, not a repeat", fix: `write ${onward}, which ${target} repeats` });
  }
  if (cellOf(row, "chartable") === "true") {
    issues.push({
      ...placeOf(dataset, table, row, "chartable"),
      got: "true",
      expected: "false, as the row repeats another",
      fix: "write false and give a chart note",
    });
  }
  return issues;
}
