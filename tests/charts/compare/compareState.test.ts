import { describe, expect, it } from "vitest";
import { parseCompared, searchOfCompared } from "../../../src/charts/compare/compareState.ts";

const offered = ["KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-71", "KZ-75"];
const first = ["KZ-10", "KZ-11"];
const parse = (search: string): readonly string[] => parseCompared(new URLSearchParams(search), first, offered);

describe("parseCompared(…)", () => {
  it("reads two to five regions in the order given", () => {
    expect(parse("r=KZ-75,KZ-71")).toEqual(["KZ-75", "KZ-71"]);
    expect(parse("r=KZ-75,KZ-71,KZ-10,KZ-11,KZ-15,KZ-19")).toHaveLength(5);
  });

  it.each(["", "r=", "r=KZ-75", "r=KZ-75,KZ-75", "r=KZ-99,nonsense", "r=%27%3B--,KZ-10"])("falls back for %s", (search) => {
    expect(parse(search)).toEqual(first);
  });
});

describe("searchOfCompared(…)", () => {
  it("writes a readable choice, leaves the first one out and keeps what belongs to others", () => {
    expect(searchOfCompared("", ["KZ-75", "KZ-71"], first)).toBe("?r=KZ-75,KZ-71");
    expect(searchOfCompared("?r=KZ-75,KZ-71", first, first)).toBe("");
    expect(searchOfCompared("?v=1", ["KZ-75", "KZ-71"], first)).toBe("?r=KZ-75,KZ-71&v=1");
  });
});
