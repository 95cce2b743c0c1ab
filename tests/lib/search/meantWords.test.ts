import { describe, expect, it } from "vitest";
import { meantWords } from "../../../src/lib/search/meantWords.ts";

describe("meantWords(…)", () => {
  it.each([
    ["сколько волонтеров в Казахстане", ["волонтеров"]],
    ["Қазақстанда қанша ерікті бар", ["ерикти"]],
    ["how many volunteers are there in Kazakhstan?", ["volunteers"]],
    ["Северо-Казахстанская область", ["северо", "казахстанская", "область"]],
    ["Казахстан", ["казахстан"]],
    ["кто", ["кто"]],
    ["гранты, гранты", ["гранты"]],
    [" «» ?! ", []],
  ])("takes from “%s” %j", (query, words) => {
    expect(meantWords(query)).toEqual(words);
  });
});
