import { cellOf, placeOf, rowsOf, type Check, type Dataset, type Row } from "./dataset.ts";
import type { Issue } from "./issue.ts";

type Fault = Pick<Issue, "got" | "expected" | "fix">;

/** The kind is what those who collect the data read out of a row that has no number to speak for itself. */
function kindFault(outcome: Row, target: Row): Fault | null {
  const kind = cellOf(outcome, "outcome_kind");
  const isNumber = cellOf(outcome, "claim_id") !== "" || cellOf(outcome, "grant_id") !== "";
  const isYesNo = cellOf(target, "unit_id") === "yes_no";
  if (kind === "" && (isYesNo || !isNumber)) {
    const why = isYesNo ? `${cellOf(target, "target_id")} is a yes-or-no target` : "milestones and sources state no number";
    return { got: "", expected: `done, partly or not_done, because ${why}`, fix: "say what it shows, or remove the row when it shows neither" };
  }
  if (isNumber && cellOf(target, "target_value") !== "" && (kind === "done" || kind === "not_done"))
    return {
      got: kind,
      expected: "an empty cell, or partly for a reading of part of the period",
      fix: "empty it: the number is compared with the target",
    };
  return null;
}

/** Claims, grant statements and milestones carry their own date. */
function dateFault(outcome: Row): Fault | null {
  const on = cellOf(outcome, "outcome_on");
  if (on === "" || cellOf(outcome, "outcome_source_id") !== "") return null;
  return {
    got: on,
    expected: "an empty cell, as the row that it names has a date of its own",
    fix: "empty it, and correct the date there if it is wrong",
  };
}

function faultsOf(dataset: Dataset, outcome: Row, target: Row): Issue[] {
  const found = { outcome_kind: kindFault(outcome, target), outcome_on: dateFault(outcome) };
  return Object.entries(found).flatMap(([column, fault]) =>
    fault === null ? [] : [{ ...placeOf(dataset, "target_outcomes", outcome, column), ...fault }],
  );
}

/** Reports outcomes that do not say what they show, or say what their number says already. */
export const checkOutcomes: Check = (dataset) => {
  const targets = new Map(rowsOf(dataset, "targets").map((row) => [cellOf(row, "target_id"), row]));
  return rowsOf(dataset, "target_outcomes").flatMap((outcome) => {
    const target = targets.get(cellOf(outcome, "target_id"));
    return target === undefined ? [] : faultsOf(dataset, outcome, target);
  });
};
