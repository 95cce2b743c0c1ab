import { cellOf, placeOf, rowsOf, type Check } from "./dataset.ts";

/** Reports numbers that are not drawn and give no reason. */
export const checkChartNotes: Check = (dataset) =>
  ["claims", "grants"].flatMap((table) =>
    rowsOf(dataset, table)
      .filter((row) => cellOf(row, "chartable") === "false" && row.cells["chart_note_id"] === "")
      .map((row) => ({
        ...placeOf(dataset, table, row, "chart_note_id"),
        got: "",
        expected: "the reason why the number is not drawn",
        fix: "name a note of chart_notes.csv",
      })),
  );
