import { describe, expect, it } from "vitest";
import { tableToCsv } from "../../../scripts/build/writeCsv.ts";
import type { Column, Table } from "../../../src/lib/tables/schema.ts";

const meaning = { en: "", ru: "", kk: "" };
const column = (type: "id" | "text" | "number"): Column => ({ type, required: false, meaning });
const table: Table = {
  name: "t",
  title: meaning,
  description: meaning,
  key: ["id"],
  columns: { id: column("id"), text: column("text"), value: column("number") },
};

describe("tableToCsv(…)", () => {
  it("quotes only what needs it and keeps an empty cell empty", () => {
    const rows = [
      { line: 2, lineCount: 2, cells: { id: "a", text: 'қ "x", y\nz', value: "" } },
      { line: 4, lineCount: 1, cells: { id: "b", text: "plain", value: "-1.5" } },
    ];
    expect(tableToCsv({ table, rows })).toBe('id,text,value\na,"қ ""x"", y\nz",\nb,plain,-1.5\n');
  });

  it.each(["=1+1", "+7", "-x", "@sum", "\tx"])("disarms %s, which a spreadsheet would run", (text) => {
    expect(tableToCsv({ table, rows: [{ line: 2, lineCount: 1, cells: { id: "a", text, value: "" } }] })).toContain(`a,'${text},`);
  });
});
