import { describe, expect, it } from "vitest";
import { booleanOf, numberOf, textOf, textOrNull, wordOf } from "../../../src/lib/queries/decode.ts";
import type { RawRow } from "../../../src/lib/queries/query.ts";

const raw: RawRow = { text: "ерікті", empty: "", digits: "12", none: null, zero: 0, share: 0.25, endless: Infinity, nan: NaN, yes: true, no: false };

/** A 64-bit integer that an engine failed to turn into a number. */
const unconverted = { big: 12n } as unknown as RawRow;

describe("textOf(…)", () => {
  it.each([
    ["text", "ерікті"],
    ["empty", ""],
    ["digits", "12"],
  ])("reads %s", (column, text) => {
    expect(textOf(raw, column)).toBe(text);
  });

  it.each(["none", "zero", "yes", "missing"])("refuses %s", (column) => {
    expect(() => textOf(raw, column)).toThrow(RangeError);
  });
});

describe("textOrNull(…)", () => {
  it("reads a text and an absent one, and keeps an empty text apart from an absent one", () => {
    expect([textOrNull(raw, "text"), textOrNull(raw, "none"), textOrNull(raw, "empty")]).toEqual(["ерікті", null, ""]);
  });

  it.each(["zero", "no", "missing"])("refuses %s", (column) => {
    expect(() => textOrNull(raw, column)).toThrow(RangeError);
  });
});

describe("numberOf(…)", () => {
  it.each([
    ["zero", 0],
    ["share", 0.25],
  ])("reads %s", (column, value) => {
    expect(numberOf(raw, column)).toBe(value);
  });

  it.each(["digits", "empty", "none", "yes", "endless", "nan", "missing"])("refuses %s", (column) => {
    expect(() => numberOf(raw, column)).toThrow(RangeError);
  });
});

describe("booleanOf(…)", () => {
  it("reads true and false", () => {
    expect([booleanOf(raw, "yes"), booleanOf(raw, "no")]).toEqual([true, false]);
  });

  it.each(["zero", "none", "text", "missing"])("refuses %s", (column) => {
    expect(() => booleanOf(raw, column)).toThrow(RangeError);
  });
});

describe("wordOf(…)", () => {
  const words = ["ерікті", "волонтер"] as const;

  it("reads a word of the list", () => {
    expect(wordOf(raw, "text", words)).toBe("ерікті");
  });

  it.each(["digits", "empty", "none", "missing"])("refuses %s", (column) => {
    expect(() => wordOf(raw, column, words)).toThrow(RangeError);
  });

  it("names the words that it expected", () => {
    expect(() => wordOf(raw, "digits", words)).toThrow('column digits: got "12", expected one of ерікті, волонтер.');
  });
});

describe("faults", () => {
  it.each([
    [raw, "none", "column none: got null, expected a number."],
    [raw, "digits", 'column digits: got "12", expected a number.'],
    [raw, "missing", "column missing: got undefined, expected a number."],
    [raw, "nan", "column nan: got NaN, expected a number."],
    [unconverted, "big", "column big: got 12, expected a number."],
  ])("name the column and what stood there (case %#)", (row, column, message) => {
    expect(() => numberOf(row, column)).toThrow(message);
    expect(() => numberOf(row, column)).toThrow(RangeError);
  });
});
