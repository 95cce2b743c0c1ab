import { describe, expect, it } from "vitest";
import { programmeTimeline, type TimelineInput, type TimelineMark } from "../../../src/charts/grants/programmeTimeline.ts";
import { plotFaults } from "./plotFaults.ts";

const mark = (year: number | null, isPlanned: boolean, isDone: boolean): TimelineMark => ({ year, isPlanned, isDone });

const input: TimelineInput = {
  groups: [
    {
      name: "Государственные гранты",
      rows: [
        { name: "Государственные гранты для НПО", marks: [mark(2016, false, true), mark(2018, true, true)], spans: [{ first: 2016, last: 2018 }] },
        { name: "Государственное финансирование НПО, все механизмы вместе взятые", marks: [mark(2003, false, true)], spans: [] },
      ],
    },
    { name: "Конкурс", rows: [{ name: "Конкурс «Жаңа бастама»", marks: [mark(2020, true, false), mark(null, false, true)], spans: [] }] },
  ],
};

const circlesAt = (widthPx: number) => programmeTimeline(input, widthPx).shapes.flatMap((shape) => (shape.type === "circle" ? [shape] : []));

describe("programmeTimeline(…)", () => {
  it("marks an outcome as a dot, a plan as a ring, and both as a dot in a ring", () => {
    expect(circlesAt(980).map(({ name }) => name)).toEqual([
      "plot-dot",
      "plot-dot is-planned",
      "plot-dot is-inside",
      "plot-dot",
      "plot-dot is-planned",
      "plot-dot",
    ]);
  });

  it("stands years at even steps and what carries no date in a column of its own at the right end", () => {
    const [first, both, , oldest, planned, undated] = circlesAt(980).map(({ x }) => x);
    const step = ((first ?? 0) - (oldest ?? 0)) / 13;
    expect(((both ?? 0) - (first ?? 0)) / 2).toBeCloseTo(step);
    expect(((planned ?? 0) - (both ?? 0)) / 2).toBeCloseTo(step);
    expect((undated ?? 0) - (planned ?? 0)).toBeGreaterThan(step * 1.2);
  });

  it("joins the years of one statement by a bar", () => {
    const { shapes } = programmeTimeline(input, 660);
    const bars = shapes.flatMap((shape) => (shape.type === "line" && shape.name === "plot-span" ? [shape] : []));
    const [first, both] = circlesAt(660);
    expect(bars.map(({ x1, x2 }) => [x1, x2])).toEqual([[first?.x, both?.x]]);
  });

  it.each([328, 660, 980])("lets no text lie on another or leave the drawing at %i px", (widthPx) => {
    expect(plotFaults(programmeTimeline(input, widthPx))).toEqual([]);
  });

  it("throws when nothing carries a date", () => {
    expect(() => programmeTimeline({ groups: [{ name: "a", rows: [{ name: "b", marks: [mark(null, true, false)], spans: [] }] }] }, 328)).toThrow(
      RangeError,
    );
  });
});
