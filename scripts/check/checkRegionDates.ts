import { cellOf, placeOf, rowsOf, type Check } from "./dataset.ts";
import { isPartialDate, isSurelyBefore } from "./partialDate.ts";

/** Reports drawable claims about a region whose period ends before the region was formed. */
export const checkRegionDates: Check = (dataset) => {
  const formedOn = new Map(rowsOf(dataset, "regions").map((row) => [cellOf(row, "place_id"), cellOf(row, "valid_from")]));
  return rowsOf(dataset, "claims").flatMap((row) => {
    const validFrom = formedOn.get(cellOf(row, "geo")) ?? "";
    const column = cellOf(row, "period_end") === "" ? "period_start" : "period_end";
    const lastDate = cellOf(row, column);
    const isDated = isPartialDate(validFrom) && isPartialDate(lastDate);
    if (cellOf(row, "chartable") !== "true" || !isDated || !isSurelyBefore(lastDate, validFrom)) return [];
    return [
      {
        ...placeOf(dataset, "claims", row, column),
        got: lastDate,
        expected: `${validFrom} (valid_from of ${cellOf(row, "geo")}) or later`,
        fix: "name the region that existed then, or set chartable to false with a note",
      },
    ];
  });
};
