import { cellOf, isComplete, placeOf, rowsOf, type Check, type Row } from "./dataset.ts";

/** Reports where the rows of Kazakhstan in the country comparison and its claims differ. */
export const checkComparators: Check = (dataset) => {
  if (!isComplete(dataset, "comparators") || !isComplete(dataset, "claims")) return [];
  const panel = rowsOf(dataset, "comparators").filter((row) => cellOf(row, "place_id") === "KZ");
  const claims = rowsOf(dataset, "claims").filter(isIndexClaim);
  const panelValues = new Map(panel.map((row) => [panelKey(row), cellOf(row, "value")]));
  const claimValues = new Map(claims.map((row) => [claimKey(row), cellOf(row, "value")]));
  return [
    ...panel
      .filter((row) => claimValues.get(panelKey(row)) !== cellOf(row, "value"))
      .map((row) => ({
        ...placeOf(dataset, "comparators", row, "value"),
        got: cellOf(row, "value"),
        expected: `${claimValues.get(panelKey(row)) ?? "a claim"} of basis caf_wgi for this year`,
        fix: "make the row equal to the claim, or add the claim",
      })),
    ...claims
      .filter((row) => !panelValues.has(claimKey(row)))
      .map((row) => ({
        ...placeOf(dataset, "claims", row, "value"),
        got: cellOf(row, "value"),
        expected: "a row of KZ in comparators.csv for this year",
        fix: "add the row to comparators.csv",
      })),
  ];
};

/** A drawable value of the yearly index; repeats and segments stand outside the panel. */
function isIndexClaim(row: Row): boolean {
  return cellOf(row, "basis_id") === "caf_wgi" && cellOf(row, "geo") === "KZ" && cellOf(row, "chartable") === "true";
}

function panelKey(row: Row): string {
  return `${cellOf(row, "indicator_id")} ${cellOf(row, "year")}`;
}

function claimKey(row: Row): string {
  return `${cellOf(row, "indicator_id")} ${cellOf(row, "period_start")}`;
}
