import { cellOf, placeOf, rowsOf, type Check } from "./dataset.ts";

const numbers = ["baseline_value", "target_value", "qualifier"] as const;

/** Reports numbers of targets that can only be answered by yes or no. */
export const checkTargets: Check = (dataset) =>
  rowsOf(dataset, "targets")
    .filter((row) => cellOf(row, "unit_id") === "yes_no")
    .flatMap((row) =>
      numbers
        .filter((column) => cellOf(row, column) !== "")
        .map((column) => ({
          ...placeOf(dataset, "targets", row, column),
          got: cellOf(row, column),
          expected: "an empty cell, as the unit is yes_no",
          fix: "empty it, or name the unit of the number in unit_id",
        })),
    );
