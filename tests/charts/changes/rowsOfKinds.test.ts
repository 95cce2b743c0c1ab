import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../src/charts/changes/changesBetween.ts";
import { claimRows } from "../../../src/charts/changes/claimRows.ts";
import { milestoneRows } from "../../../src/charts/changes/milestoneRows.ts";
import { populationRows } from "../../../src/charts/changes/populationRows.ts";
import { readingRows } from "../../../src/charts/changes/readingRows.ts";
import type { MilestoneRecord } from "../../../src/lib/queries/milestoneList.ts";
import type { RegionPopulation } from "../../../src/lib/queries/regionalPopulation.ts";
import { grantToClaim } from "../../../src/site/grantLines.ts";
import { aStatement } from "../../site/aStatement.ts";
import { aRecord } from "../aRecord.ts";

const people = {
  unitId: "people",
  measure: "count",
  one: "person",
  few: null,
  many: null,
  other: "people",
  ablative: null,
  dative: null,
  axis: "people",
} as const;
const words = { units: new Map([["people", people]]), locale: "en", unknownPeriod: "date unknown" } as const;
const claim = (value: number) => aRecord({ claimId: "c1", geo: "KZ-10", value, unitId: "people", periodStart: "2024", periodEnd: "2024" });

describe("claimRows(claims, words, partOf)", () => {
  it("says number and period, and belongs to its part", () => {
    expect(claimRows([claim(10)], words, ({ geo }) => geo)[0]).toMatchObject({ name: "c1", saying: "10\u00a0people (2024)", part: "KZ-10" });
  });

  it("differs where the number differs, and where only its details do", () => {
    const rows = claimRows([claim(10)], words);
    expect(changesBetween(rows, claimRows([claim(12)], words))[0]).toMatchObject({ before: "10\u00a0people (2024)", after: "12\u00a0people (2024)" });
    expect(changesBetween(rows, claimRows([{ ...claim(10), isChartable: false }], words))).toHaveLength(1);
    expect(changesBetween(rows, claimRows([{ ...claim(10), notes: "a note that no chart shows" }], words))).toEqual([]);
  });

  it("says statements about funding by their own ids", () => {
    const statement = aStatement({ grantId: "g0001", value: 130, unitId: "people", periodStart: "2019", periodEnd: "2019" });
    const toRows = (value: number) => claimRows([grantToClaim({ ...statement, value })], words);
    expect(changesBetween(toRows(130), toRows(55))[0]).toMatchObject({
      name: "g0001",
      before: "130\u00a0people (2019)",
      after: "55\u00a0people (2019)",
    });
  });
});

describe("populationRows(rows, words, partOf)", () => {
  const inhabitants: RegionPopulation = {
    geo: "KZ-71",
    onDate: "2024-01-01",
    population: 1_430_117,
    isOldBorders: false,
    sourceId: "bns-2024",
    qualifier: "exact",
    publisher: "Bureau of National Statistics",
    sourceUrl: null,
    publishedOn: null,
  };
  const toRows = (row: Partial<RegionPopulation>) => populationRows([{ ...inhabitants, ...row }], { locale: "en", placeName: () => "Astana" });

  it("names place, date and publisher", () => {
    expect(changesBetween(toRows({}), toRows({ population: 1_430_118 }))).toEqual([
      { name: "Astana, 1 Jan 2024, Bureau of National Statistics", before: "1,430,117", after: "1,430,118", parts: [""] },
    ]);
  });

  it("holds numbers of two sources or two borders apart", () => {
    for (const other of [{ sourceId: "okz" }, { isOldBorders: true }, { onDate: "2025-01-01" }]) {
      expect(changesBetween(toRows({}), toRows(other)).map(({ before, after }) => before !== null && after !== null)).toEqual([false, false]);
    }
  });
});

describe("readingRows(readings, formatValue)", () => {
  const reading = {
    placeId: "MNG",
    placeName: "Mongolia",
    year: 2015,
    value: 41,
    sourceId: "caf-wgi-2016",
    sourceTitleEn: "",
    sourceUrl: null,
    publishedOn: null,
  };
  const toRows = (more: Partial<typeof reading>) => readingRows([{ ...reading, ...more }], (value) => `${value}%`);

  it("names country and year", () => {
    expect(changesBetween(toRows({}), toRows({ value: 14 }))).toEqual([{ name: "Mongolia, 2015", before: "41%", after: "14%", parts: [""] }]);
  });

  it("differs where another edition stands for the year", () => {
    expect(changesBetween(toRows({}), toRows({ sourceId: "caf-wgi-2017" }))[0]).toMatchObject({ before: "41%", after: "41%" });
  });
});

describe("milestoneRows(events, locale)", () => {
  const event: MilestoneRecord = {
    milestoneId: "m002",
    onDate: "2016-12-30",
    kind: "law",
    namesVolunteers: true,
    geo: "KZ",
    title: "Law on volunteer activity",
    sourceId: "adilet-law-2016",
    publisher: "Adilet",
    sourceUrl: null,
  };
  const toRows = (more: Partial<MilestoneRecord>) => milestoneRows([{ ...event, ...more }], "en");

  it("says title and date, and belongs to its kind", () => {
    expect(changesBetween(toRows({}), toRows({ onDate: "2016-12-31" }))).toEqual([
      { name: "m002", before: "Law on volunteer activity (30 Dec 2016)", after: "Law on volunteer activity (31 Dec 2016)", parts: ["law"] },
    ]);
  });

  it("differs where the place does", () => {
    expect(changesBetween(toRows({}), toRows({ geo: "KZ-71" }))).toHaveLength(1);
  });
});
