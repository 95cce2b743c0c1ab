import { describe, expect, it } from "vitest";
import {
  datePrecision,
  dateToSpan,
  dayNumber,
  dayToDecimalYear,
  gapDays,
  midDay,
  periodToSpan,
  spanDays,
  yearOfDay,
} from "../../../src/lib/domain/period.ts";
import { seeded } from "../../support/seeded.ts";

describe("datePrecision(…)", () => {
  it.each([
    ["2024", "year"],
    ["2024-12", "month"],
    ["2024-12-13", "day"],
    ["2024-02-29", "day"],
  ])("reads %s as a %s", (isoText, precision) => {
    expect(datePrecision(isoText)).toBe(precision);
  });

  it.each([
    "",
    "24",
    "2024-1",
    "2024-12-1",
    "2024/12/13",
    "13.12.2024",
    "2024-12-13T00:00",
    " 2024",
    "2024\n",
    "2024-00",
    "2024-13",
    "2024-06-00",
    "2024-06-31",
    "2023-02-29",
  ])("refuses %j and says what is expected", (isoText) => {
    expect(() => datePrecision(isoText)).toThrow(RangeError);
    expect(() => datePrecision(isoText)).toThrow(/expected YYYY, YYYY-MM or YYYY-MM-DD/);
  });
});

describe("dateToSpan(…)", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31", 365],
    ["2024", "2024-01-01", "2024-12-31", 366],
    ["2000", "2000-01-01", "2000-12-31", 366],
    ["1900", "1900-01-01", "1900-12-31", 365],
    ["2023-02", "2023-02-01", "2023-02-28", 28],
    ["2024-02", "2024-02-01", "2024-02-29", 29],
    ["2024-12", "2024-12-01", "2024-12-31", 31],
    ["2024-12-13", "2024-12-13", "2024-12-13", 1],
  ])("widens %s to %s … %s, %d days", (isoText, first, last, days) => {
    const span = dateToSpan(isoText);
    expect(span).toEqual({ firstDay: dateToSpan(first).firstDay, lastDay: dateToSpan(last).lastDay });
    expect(spanDays(span)).toBe(days);
  });

  it("counts days from 1970-01-01", () => {
    expect(dateToSpan("1970-01-01").firstDay).toBe(0);
    expect(dateToSpan("1969-12-31").firstDay).toBe(-1);
    expect(dateToSpan("2024-03-01").firstDay).toBe(19_783);
  });
});

describe("periodToSpan(…)", () => {
  it.each([
    ["2024", "2024-12-13", "2024-01-01", "2024-12-13"],
    ["2023-12", "2024", "2023-12-01", "2024-12-31"],
    ["2024", "2024", "2024-01-01", "2024-12-31"],
    [null, "2024-06", "2024-06-01", "2024-06-30"],
    ["2024-06", null, "2024-06-01", "2024-06-30"],
  ])("covers %s … %s from %s to %s", (start, end, first, last) => {
    expect(periodToSpan(start, end)).toEqual({ firstDay: dateToSpan(first).firstDay, lastDay: dateToSpan(last).lastDay });
  });

  it("gives nothing when neither end is known", () => {
    expect(periodToSpan(null, null)).toBeNull();
  });
});

describe("gapDays(…)", () => {
  it.each([
    ["2024", "2024-06-01", 0, "one lies in the other"],
    ["2024-06", "2024-06-30", 0, "they share the last day"],
    ["2023", "2024", 1, "they touch"],
    ["2024-02-28", "2024-03-01", 2, "29 February lies between"],
    ["2023-02-28", "2023-03-01", 1, "no leap day"],
    ["2022", "2024", 366, "a year lies between"],
  ])("counts from %s to %s %d days: %s", (a, b, days) => {
    expect(gapDays(dateToSpan(a), dateToSpan(b))).toBe(days);
    expect(gapDays(dateToSpan(b), dateToSpan(a))).toBe(days);
  });
});

describe("midDay(…)", () => {
  it.each([
    ["2024-06-01", 0],
    ["2024-02", 14],
    ["2023-02", 13.5],
  ])("stands in %s, %d days after its first", (isoText, days) => {
    const span = dateToSpan(isoText);
    expect(midDay(span) - span.firstDay).toBe(days);
  });
});

describe("yearOfDay(…) and dayToDecimalYear(…)", () => {
  it.each([
    ["2024-01-01", 2024, 2024],
    ["2023-12-31", 2023, 2023 + 364 / 365],
    ["2024-12-31", 2024, 2024 + 365 / 366],
    ["2024-07-02", 2024, 2024.5],
  ])("puts %s into %d at %d", (isoText, year, position) => {
    const day = dateToSpan(isoText).firstDay;
    expect(yearOfDay(day)).toBe(year);
    expect(dayToDecimalYear(day)).toBeCloseTo(position, 12);
  });

  it("keeps the middle of a year, which may end in a half, inside the year", () => {
    expect(yearOfDay(midDay(dateToSpan("2024")))).toBe(2024);
    expect(yearOfDay(dayNumber(2024, 12, 31) + 0.5)).toBe(2024);
  });

  it("runs forward: a later day never lies further left", () => {
    const draw = seeded(5);
    for (let round = 0; round < 300; round += 1) {
      const day = dayNumber(1990, 1, 1) + draw(20_000);
      expect(dayToDecimalYear(day + 1)).toBeGreaterThan(dayToDecimalYear(day));
    }
  });
});
