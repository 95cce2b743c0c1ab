import { describe, expect, it } from "vitest";
import { eachYear, yearRuns, yearsOfGrant, yearValues } from "../../src/site/grantYears.ts";

const cases = [
  { periodStart: "2019", periodEnd: "2019", years: [2019], values: ["2019"] },
  { periodStart: "2019-06", periodEnd: "2021", years: [2019, 2020, 2021], values: ["2019", "2020", "2021"] },
  { periodStart: "2024-04-25", periodEnd: null, years: [2024], values: ["2024"] },
  { periodStart: null, periodEnd: "2022-08", years: [2022], values: ["2022"] },
  { periodStart: null, periodEnd: null, years: [], values: ["none"] },
];

describe("the years of a statement", () => {
  it.each(cases)("are $years from $periodStart to $periodEnd", ({ years, values, ...statement }) => {
    expect(eachYear(statement)).toEqual(years);
    expect(yearValues(statement)).toEqual(values);
    expect(yearsOfGrant(statement)).toEqual(years.length === 0 ? null : { first: years[0], last: years.at(-1) });
  });
});

describe("yearRuns(…)", () => {
  it.each([
    { years: [], text: "" },
    { years: [2019], text: "2019" },
    { years: [2021, 2016, 2017, 2018, 2017], text: "2016–2018, 2021" },
  ])("writes $years as “$text”", ({ years, text }) => {
    expect(yearRuns(years)).toBe(text);
  });
});
