import { describe, expect, it } from "vitest";
import { isShown, shownParts } from "../../../src/site/browser/shownParts.ts";

const regions = { param: "r", first: ["KZ-10", "KZ-11"], offered: ["KZ-10", "KZ-11", "KZ-71", "KZ-75"], least: 2 };

describe("shownParts(search, choice)", () => {
  it.each([
    ["", ["KZ-10", "KZ-11"]],
    ["?r=KZ-75,KZ-71", ["KZ-75", "KZ-71"]],
    ["?r=KZ-75,KZ-99", ["KZ-10", "KZ-11"]],
    ["?r=KZ-75,KZ-99,KZ-71&theme=dark", ["KZ-75", "KZ-71"]],
  ])("reads %j as the page does", (search, parts) => {
    expect(shownParts(search, regions)).toEqual(parts);
  });

  it.each([
    ["", []],
    ["#t002", ["t002"]],
    ["#t009", []],
    ["#list", []],
  ])("reads the anchor %j where that names the part", (hash, parts) => {
    expect(shownParts("?v=2026.11.2", { param: null, first: [], offered: ["t001", "t002"], least: 1 }, hash)).toEqual(parts);
  });
});

describe("isShown(parts, shown)", () => {
  it("asks for one part in common, and for none where all are shown", () => {
    expect(isShown(["law", "forum"], ["forum"])).toBe(true);
    expect(isShown(["law"], ["forum"])).toBe(false);
    expect(isShown(["law"], [])).toBe(true);
  });
});
