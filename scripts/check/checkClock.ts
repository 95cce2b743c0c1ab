import { cellOf, placeOf, rowsOf, type Check } from "./dataset.ts";
import { isPartialDate, isSurelyBefore } from "./partialDate.ts";
import { parseRelease } from "./release.ts";

/** Dates that cannot lie after the last day of collection; targets and milestones may be planned. */
const pastColumns = [
  { table: "claims", column: "period_start" },
  { table: "sources", column: "published_on" },
] as const;

/** Reports numbers and sources that are younger than the collection. */
export const checkClock: Check = (dataset) => {
  const through = parseRelease(dataset.release.text ?? "")?.collectedThrough ?? "";
  if (!isPartialDate(through)) return [];
  return pastColumns.flatMap(({ table, column }) =>
    rowsOf(dataset, table)
      .filter((row) => isPartialDate(cellOf(row, column)) && isSurelyBefore(through, cellOf(row, column)))
      .map((row) => ({
        ...placeOf(dataset, table, row, column),
        got: cellOf(row, column),
        expected: `${through} (collected_through) or earlier`,
        fix: "compare with the source, or move collected_through in release.json",
      })),
  );
};
