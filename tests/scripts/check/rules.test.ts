import { describe, expect, it } from "vitest";
import { countWords } from "../../../scripts/check/checkWordCount.ts";
import { isPlainId } from "../../../scripts/check/checkIds.ts";
import { formatIssue } from "../../../scripts/check/issue.ts";
import { editDistance, nearest } from "../../../scripts/check/nearest.ts";
import { isPartialDate, isSurelyBefore } from "../../../scripts/check/partialDate.ts";
import { parseRelease } from "../../../scripts/check/release.ts";
import { checkWith, readFixture } from "./checkFixture.ts";

describe("isPartialDate(…)", () => {
  it.each(["2024", "2024-12", "2024-02-29", "1999-01-01"])("accepts %s", (text) => expect(isPartialDate(text)).toBe(true));
  it.each(["", "24", "2024-00", "2024-13", "2024-1", "2023-02-29", "2024-04-31", "31.12.2024", "2024-12-31T00", "2024 "])("refuses “%s”", (text) =>
    expect(isPartialDate(text)).toBe(false),
  );
});

describe("isSurelyBefore(…)", () => {
  it.each([
    ["2023", "2024", true],
    ["2023-12", "2024", true],
    ["2024-05", "2024", false],
    ["2024", "2024-05", false],
    ["2024-05-01", "2024-05-02", true],
    ["2024-05-02", "2024-05", false],
    ["2024-05-02", "2024-05-02", false],
  ])("compares %s with %s at their common precision", (a, b, expected) => expect(isSurelyBefore(a, b)).toBe(expected));
});

describe("countWords(…)", () => {
  it.each([
    ["1 200 000 человек", 2],
    ["более 200 тысяч волонтеров", 4],
    ["275\u00a0000", 1],
    ["50 шақты", 2],
    ["6% — 7%", 2],
  ])("counts the words of “%s”", (text, words) => expect(countWords(text)).toBe(words));
});

describe("isPlainId(…)", () => {
  it.each(["c0001", "KZ-71", "event=flood_2024;role=all", "okz-kazpop"])("accepts %s", (text) => expect(isPlainId(text)).toBe(true));
  it.each(["с0001", "a b", "a,b", 'a"b', "", "-a", "a\u200bb"])("refuses “%s”", (text) => expect(isPlainId(text)).toBe(false));
});

describe("nearest(…)", () => {
  it("finds the word that was meant", () => expect(nearest("More_then", ["exact", "more_than", "less_than"])).toBe("more_than"));
  it("finds none when none is close", () => expect(nearest("banana", ["exact", "about"])).toBeNull());
  it("counts single edits", () => expect(editDistance("kitten", "sitting")).toBe(3));
});

describe("formatIssue(…)", () => {
  const at = { file: "data/claims.csv", line: 41, column: "value", expected: "a number, e.g. 12000", fix: "write digits only" };
  it("says place, finding, rule and remedy", () => {
    expect(formatIssue({ ...at, got: "12k" })).toBe("data/claims.csv:41 value: got 12k, expected a number, e.g. 12000. Write digits only.");
  });
  it("shows what a terminal would hide", () => {
    expect(formatIssue({ ...at, got: "1\u00a0000 " })).toContain("got 1<U+00A0>000<U+0020>,");
    expect(formatIssue({ ...at, got: "" })).toContain("got an empty cell,");
  });
});

describe("parseRelease(…)", () => {
  it("reads the clock of the data", () => {
    expect(parseRelease(readFixture("valid/release.json"))).toEqual({
      version: "2025.01.0",
      releasedOn: "2025-01-15",
      collectedThrough: "2024-12-31",
    });
  });
  it("leaves a missing part empty", () => expect(parseRelease("{}")).toEqual({ version: "", releasedOn: "", collectedThrough: "" }));
  it("gives null for anything but an object", () => expect(parseRelease("[1")).toBeNull());
});

describe("checkRegionDates(…)", () => {
  const row = "fixture-c7,fixture-volunteers,KZ-71,,2019,2020-05,false,300,exact,people,300,true,fixture-basis,,fixture-s1,,,true,,false,,,";
  it.each([
    ["a claim that is not drawn", row.replace(",true,,false,", ",false,fixture-note,false,")],
    ["a year that may mean its last day", row.replace("2019,2020-05", "2019,2020")],
    ["the first day itself", row.replace("2019,2020-05", "2020-06-08,2020-06-08")],
    ["a period that ends after it", row.replace("2019,2020-05", "2019,2021")],
    ["another place", row.replace("KZ-71", "KZ")],
  ])("lets %s pass", (_, claim) => {
    expect(claim).not.toBe(row);
    expect(checkWith({ "claims.csv": `${readFixture("valid/claims.csv")}${claim}\n` })).toEqual([]);
  });
});

describe("checkLookAlikes(…)", () => {
  it.each(["SMS-хабарлама", "COVID-19 кезінде", "Qazvolunteer.kz сайты", "«Birge» жобасы", "3G желісі", "UNICEF пен UNV"])(
    "accepts the compound %s",
    (text) => {
      const milestones = readFixture("valid/milestones.csv").replace("Сынақ атауы", text);
      expect(milestones).toContain(text);
      expect(checkWith({ "milestones.csv": milestones })).toEqual([]);
    },
  );
});
