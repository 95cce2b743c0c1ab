import { describe, expect, it } from "vitest";
import { resultText } from "../../../src/lib/queries/resultText.ts";
import { toLiteralSql } from "../../../src/lib/queries/toLiteralSql.ts";

describe("toLiteralSql(sql, params)", () => {
  it("writes texts, numbers, truth and nothing as SQL does", () => {
    expect(toLiteralSql("SELECT $a, $b, $c, $d, $a", { a: "it's", b: 1.5, c: true, d: null })).toBe("SELECT 'it''s', 1.5, TRUE, NULL, 'it''s'");
  });

  it("refuses a parameter without a value", () => {
    expect(() => toLiteralSql("SELECT $a", {})).toThrow("$a: got no value, expected one");
  });
});

describe("resultText(rows)", () => {
  it("writes names and rows in order", () => {
    expect(resultText([{ id: "c1", value: 0.1, note: null }])).toBe('["id","value","note"]\n["c1",0.1,null]');
  });

  it("writes an empty answer as an empty header", () => {
    expect(resultText([])).toBe("[]");
  });
});
