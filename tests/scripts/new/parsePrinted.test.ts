import { describe, expect, it } from "vitest";
import { parsePrinted } from "../../../scripts/new/parsePrinted.ts";
import { loadRows } from "../../support/loadClaims.ts";

describe("parsePrinted(…)", () => {
  it.each([
    ["more than 310 thousand", "en", "310000", "more_than"],
    ["более 310 тыс.", "ru", "310000", "more_than"],
    ["310 мыңнан астам", "kk", "310000", "more_than"],
    ["310 мыңнан", "kk", "310000", "more_than"],
    ["не более 160 тысяч", "ru", "160000", "up_to"],
    ["до 160 тысяч", "ru", "160000", "up_to"],
    ["не менее 240 000", "ru", "240000", "at_least"],
    ["nearly 6.2 million", "en", "6200000", "almost"],
    ["4 мыңға жуық", "kk", "4000", "almost"],
    ["порядка 500 млн", "ru", "500000000", "about"],
    ["less than 1,000", "en", "1000", "less_than"],
    ["500+", "en", "500", "more_than"],
    ["5 млн 83 мың", "kk", "5083000", "exact"],
    ["3,5 тысячи", "ru", "3500", "exact"],
    ["15,68%", "ru", "15.68", "exact"],
    ["8 259 750 000", "ru", "8259750000", "exact"],
    ["7,000", "en", "7000", "exact"],
  ])("reads %s (%s) as %s, %s", (words, language, value, qualifier) => {
    expect(parsePrinted(words, language)).toEqual({ value, qualifier });
  });

  it.each([
    ["девять", "ru"],
    ["20,000-25,000", "en"],
    ["7,000", "ru"],
    ["2 из 100", "ru"],
    ["", "en"],
  ])("leaves %s (%s) to a person", (words, language) => {
    expect(parsePrinted(words, language)).toBeNull();
  });

  it("never reads another number than the one that was taken down from the same words", () => {
    const languages = new Map(loadRows("sources").map((row) => [row["source_id"], row["language"]]));
    const differing = loadRows("claims").filter((row) => {
      const language = row["as_printed_read"] === "true" ? languages.get(row["source_id"]) : "en";
      const read = parsePrinted(row["as_printed"] ?? "", language ?? "en");
      return read !== null && read.value !== row["value"];
    });
    // A fall by 46 % is a negative change, and an address writes its thousands in Latin letters.
    expect(differing.map((row) => row["as_printed"])).toEqual(["76-tysyach (URL)", "на 46%"]);
  });
});
