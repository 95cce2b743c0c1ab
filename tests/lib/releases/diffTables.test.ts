import { describe, expect, it } from "vitest";
import { diffTables } from "../../../src/lib/releases/diffTables.ts";
import { aTable } from "./aTable.ts";

const columns = ["id", "value", "note"];
const before = aTable("things", columns, [
  ["a", "1", ""],
  ["b", "2", "two"],
  ["c", "3", "three"],
]);

describe("diffTables(…)", () => {
  it("tells what came, what changed and what went, with old and new values", () => {
    const after = aTable("things", columns, [
      ["a", "1", "one"],
      ["c", "3", "three"],
      ["d", "4", ""],
    ]);
    expect(diffTables([before], [after])).toEqual({
      rows: [
        { table: "things", rowKey: "a", kind: "changed", cells: [{ column: "note", before: "", after: "one" }] },
        {
          table: "things",
          rowKey: "d",
          kind: "added",
          cells: [
            { column: "id", before: null, after: "d" },
            { column: "value", before: null, after: "4" },
          ],
        },
        {
          table: "things",
          rowKey: "b",
          kind: "withdrawn",
          cells: [
            { column: "id", before: "b", after: null },
            { column: "value", before: "2", after: null },
            { column: "note", before: "two", after: null },
          ],
        },
      ],
      columns: [],
    });
  });

  it("finds nothing between equal states, whatever the order of rows and columns", () => {
    const turned = aTable(
      "things",
      ["note", "id", "value"],
      [
        ["three", "c", "3"],
        ["", "a", "1"],
        ["two", "b", "2"],
      ],
      ["id"],
    );
    expect(diffTables([before], [turned])).toEqual({ rows: [], columns: [] });
  });

  it("knows a row again whose key got one more column", () => {
    const links = aTable("links", ["id", "other"], [["a", "x"]], ["id", "other"]);
    const wider = aTable(
      "links",
      ["id", "other", "third"],
      [
        ["a", "x", ""],
        ["a", "", "y"],
      ],
      ["id", "other", "third"],
    );
    expect(diffTables([links], [wider])).toMatchObject({
      rows: [{ rowKey: "a||y", kind: "added" }],
      columns: [{ column: "third", kind: "added" }],
    });
  });

  it("lists new, removed and renamed columns apart from the rows", () => {
    const after = aTable(
      "things",
      ["id", "value", "remark", "place"],
      before.rows.map((cells) => [cells["id"] ?? "", cells["value"] ?? "", "other", "KZ"]),
    );
    expect(diffTables([before], [after])).toEqual({
      rows: [],
      columns: [
        { table: "things", column: "remark", kind: "added" },
        { table: "things", column: "place", kind: "added" },
        { table: "things", column: "note", kind: "removed" },
      ],
    });
  });

  it("counts the rows of a new table as added and those of a table that is gone as withdrawn", () => {
    const fresh = aTable("places", ["id"], [["KZ"]]);
    const { rows, columns: changes } = diffTables([before], [fresh]);
    expect(rows.map(({ table, rowKey, kind }) => [table, rowKey, kind])).toEqual([
      ["places", "KZ", "added"],
      ["things", "a", "withdrawn"],
      ["things", "b", "withdrawn"],
      ["things", "c", "withdrawn"],
    ]);
    expect(changes).toEqual([
      { table: "places", column: null, kind: "added" },
      { table: "things", column: null, kind: "removed" },
    ]);
  });

  it("joins the parts of a key, empty ones too", () => {
    const links = (rows: readonly (readonly string[])[]) => aTable("links", ["target", "claim", "grant"], rows, ["target", "claim", "grant"]);
    expect(diffTables([links([["t1", "c1", ""]])], [links([["t1", "", "g1"]])]).rows.map(({ rowKey }) => rowKey)).toEqual(["t1||g1", "t1|c1|"]);
  });

  it("leaves out the table of reasons, which speaks about the changes", () => {
    expect(diffTables([], [aTable("change_reasons", ["version"], [["2025.01.0"]])])).toEqual({ rows: [], columns: [] });
  });

  it("tells a derived column only where it changed", () => {
    const state = (licence: string) => aTable("claims", ["claim_id", "source_licence_id"], [["c1", licence]]);
    expect(diffTables([state("cc-by")], [state("cc-by")]).rows).toEqual([]);
    expect(diffTables([state("cc-by")], [state("cc0")]).rows).toEqual([
      { table: "claims", rowKey: "c1", kind: "changed", cells: [{ column: "source_licence_id", before: "cc-by", after: "cc0" }] },
    ]);
  });

  it("refuses a key in which the separator stands", () => {
    expect(() => diffTables([], [aTable("things", ["id"], [["a|b"]])])).toThrow("things: got key a|b, expected no |");
  });
});
