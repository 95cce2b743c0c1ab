import { describe, expect, it } from "vitest";
import { toCyrillic, toLatin } from "../../../src/lib/search/transliterate.ts";

describe("toCyrillic(…)", () => {
  it.each([
    ["pavlodar", "павлодар"],
    ["zhambyl", "жамбыл"],
    ["shymkent", "шымкент"],
    ["volonter", "волонтер"],
    ["erikti", "ерикти"],
    ["kostanay", "костанай"],
    ["qaraǵandy", "караганды"],
    ["jetisu", "жетису"],
    ["şymkent", "шымкент"],
    ["balayeva", "балаева"],
  ])("writes %s as %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});

describe("toLatin(…)", () => {
  it.each([
    ["казинформ", "kazinform"],
    ["власть", "vlast"],
    ["щучинск", "shchuchinsk"],
    ["жас", "zhas"],
  ])("writes %s as %s", (cyrillic, latin) => {
    expect(toLatin(cyrillic)).toBe(latin);
  });
});
