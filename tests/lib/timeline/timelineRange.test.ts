import { describe, expect, it } from "vitest";
import { dateToSpan, dayNumber, spanDays } from "../../../src/lib/domain/period.ts";
import {
  datesToRange,
  firstDate,
  lastDate,
  minRangeDays,
  moveRange,
  reachDay,
  wholeRange,
  zoomRange,
} from "../../../src/lib/timeline/timelineRange.ts";

const whole = wholeRange(["2015-12-31", "2022", "2026-03-15"], "2026-03-16");
const span = (from: string, to: string) => ({ firstDay: dateToSpan(from).firstDay, lastDay: dateToSpan(to).lastDay });

describe("wholeRange(…)", () => {
  it("holds whole months from the first event to the last day of collection", () => {
    expect(whole).toEqual(span("2015-12", "2026-03"));
  });

  it("reaches to an event that is planned after the collection, and not beyond the beginning of its year", () => {
    expect(wholeRange(["2020", "2027-02-03"], "2026-03-16")).toEqual(span("2020-01", "2027-02"));
    expect(wholeRange(["2020-05", "2027"], "2026-03-16")).toEqual(span("2020-05", "2027-01"));
  });

  it("needs no event", () => {
    expect(wholeRange([], "2026-03-16")).toEqual(span("2026-03", "2026-03"));
  });
});

describe("datesToRange(…)", () => {
  it.each([
    { from: "2019", to: "2024", range: span("2019", "2024") },
    { from: "2019-05", to: "", range: span("2019-05", "2026-03") },
    { from: "", to: "2019-05-12", range: span("2015-12", "2019-05-12") },
    { from: "2001", to: "2018", range: span("2015-12", "2018") },
    { from: "2019-05-12", to: "2019-05-12", range: span("2019-05-12", "2019-06-11") },
    { from: "2026-03-20", to: "", range: span("2026-03-01", "2026-03-31") },
  ])("reads $from to $to", ({ from, to, range }) => {
    expect(datesToRange(from, to, whole)).toEqual(range);
  });

  it.each([
    ["2024", "2019"],
    ["soon", "2019-13"],
    ["2030", "2040"],
    ["1990", "1999"],
    ["2019-02-30", ""],
  ])("shows the whole for %s to %s", (from, to) => {
    expect(datesToRange(from, to, whole)).toEqual(whole);
  });
});

describe("firstDate(…) and lastDate(…)", () => {
  it.each([
    { day: dayNumber(2019, 1, 1), first: "2019", last: "2019-01-01" },
    { day: dayNumber(2019, 5, 1), first: "2019-05", last: "2019-05-01" },
    { day: dayNumber(2020, 2, 29), first: "2020-02-29", last: "2020-02" },
    { day: dayNumber(2019, 12, 31), first: "2019-12-31", last: "2019" },
  ])("write day $day as short as it may be", ({ day, first, last }) => {
    expect([firstDate(day), lastDate(day)]).toEqual([first, last]);
    expect(dateToSpan(first).firstDay).toBe(day);
    expect(dateToSpan(last).lastDay).toBe(day);
  });
});

describe("zoomRange(…)", () => {
  it("keeps the day under the pointer in its place", () => {
    const aroundDay = dayNumber(2020, 6, 1);
    const shareIn = (range: { firstDay: number; lastDay: number }): number => (aroundDay - range.firstDay) / spanDays(range);
    const near = zoomRange(whole, whole, { factor: 4, aroundDay });
    expect(spanDays(near)).toBe(Math.round(spanDays(whole) / 4));
    expect(shareIn(near)).toBeCloseTo(shareIn(whole), 2);
  });

  it("stops at a month and at the whole", () => {
    const aroundDay = dayNumber(2020, 6, 1);
    expect(spanDays(zoomRange(whole, whole, { factor: 1e6, aroundDay }))).toBe(minRangeDays);
    expect(zoomRange(span("2019", "2020"), whole, { factor: 1e-6, aroundDay })).toEqual(whole);
  });

  it("stays inside the whole at its ends", () => {
    const near = zoomRange(whole, whole, { factor: 10, aroundDay: whole.lastDay + 0.9 });
    expect(near.lastDay).toBe(whole.lastDay);
  });
});

describe("moveRange(…) and reachDay(…)", () => {
  it("keep the length and stay inside", () => {
    const year = span("2019", "2019");
    expect(moveRange(year, whole, 31)).toEqual({ firstDay: year.firstDay + 31, lastDay: year.lastDay + 31 });
    expect(moveRange(year, whole, 99_999).lastDay).toBe(whole.lastDay);
    expect(moveRange(year, whole, -99_999).firstDay).toBe(whole.firstDay);
  });

  it("move only as far as a day needs", () => {
    const year = span("2019", "2019");
    expect(reachDay(year, whole, dayNumber(2019, 7, 1))).toEqual(year);
    for (const day of [dayNumber(2016, 12, 30), dayNumber(2024, 5, 1), whole.lastDay]) {
      const range = reachDay(year, whole, day);
      expect(range.firstDay <= day && day <= range.lastDay).toBe(true);
      expect(spanDays(range)).toBe(365);
    }
  });
});
