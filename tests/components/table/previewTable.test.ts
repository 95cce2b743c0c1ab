import { describe, expect, it } from "vitest";
import { compareCells } from "../../../src/components/table/compareCells.ts";
import { cellContains, toTableState } from "../../../src/components/table/previewTable.ts";
import type { Cell, PreviewColumn } from "../../../src/components/table/previewColumns.ts";
import { firstState } from "../../../src/components/table/previewState.ts";
import { previewColumnsOfTests as columns } from "./aPreview.ts";

function columnOf(name: string): PreviewColumn {
  const column = columns.find((one) => one.name === name);
  if (column === undefined) throw new RangeError(`${name}: got no column, expected one of aPreview.ts`);
  return column;
}

describe("compareCells(…)", () => {
  it.each<[string, Cell[]]>([
    ["value", [2, 10, 10.5]],
    ["claim_id", ["c0002", "c0010"]],
    ["notes_kk", ["ада", "әже", "бала", "қала", "лақ"]],
  ])("puts %s in its order", (name, cells) => {
    expect(cells.toReversed().toSorted(compareCells(columnOf(name), "kk"))).toEqual(cells);
  });
});

describe("cellContains(…)", () => {
  it.each<[string, Cell, string, boolean]>([
    ["notes_kk", "Қала әкімдігі", "кала ак", true],
    ["notes_kk", "Қала", "дала", false],
    ["value", 12000, "200", true],
    ["status", "paid", "толенген", true],
    ["status", "planned", "толенген", false],
    ["notes_kk", null, "null", false],
  ])("looks in %s %s for “%s”", (name, cell, text, isFound) => {
    expect(cellContains(columnOf(name), cell, text)).toBe(isFound);
  });
});

describe("toTableState(…)", () => {
  it("folds the text that is looked for, and asks for nothing when it is blank", () => {
    expect(toTableState({ ...firstState, filter: " Қала " }).globalFilter).toBe("кала");
    expect(toTableState({ ...firstState, filter: "  " }).globalFilter).toBeUndefined();
  });
});
