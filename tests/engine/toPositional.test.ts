import { describe, expect, it } from "vitest";
import { toPositional, toPositionalValues } from "../../src/engine/toPositional.ts";

describe("toPositional(…)", () => {
  it.each([
    ["SELECT $b + $a + $b", "SELECT $1 + $2 + $1", ["b", "a"]],
    ["SELECT '$a', \"$b\", $c", "SELECT '$a', \"$b\", $1", ["c"]],
    ["SELECT 'it''s $a', $a", "SELECT 'it''s $a', $1", ["a"]],
    ["SELECT e'\\'$a', $b", "SELECT e'\\'$a', $1", ["b"]],
    ["SELECT 1 -- $a\n+ $b /* $c */", "SELECT 1 -- $a\n+ $1 /* $c */", ["b"]],
    ["SELECT $$ $a $$, $tag$ $b $tag$, $c", "SELECT $$ $a $$, $tag$ $b $tag$, $1", ["c"]],
    ["SELECT $indicatorId, $indicator", "SELECT $1, $2", ["indicatorId", "indicator"]],
    ["SELECT 1", "SELECT 1", []],
  ])("reads %s", (sql, positional, names) => {
    expect(toPositional(sql)).toEqual({ sql: positional, names });
  });
});

describe("toPositionalValues(…)", () => {
  it("orders values by the names of the SQL", () => {
    expect(toPositionalValues(["b", "a"], { a: 1, b: null })).toEqual([null, 1]);
  });

  it("names the parameter that is missing or not used", () => {
    expect(() => toPositionalValues(["a"], {})).toThrow(/no "a"/);
    expect(() => toPositionalValues(["a"], { a: 1, b: 2 })).toThrow(/"b"/);
  });
});
