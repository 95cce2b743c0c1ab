import { describe, expect, it } from "vitest";
import { drawChart } from "../../../src/charts/drawChart.ts";
import { pageTheme } from "../../../src/charts/chartTheme.ts";
import type { SizedOption } from "../../../src/charts/option/lineOption.ts";
import type { ClaimRecord } from "../../../src/lib/domain/claimRecord.ts";
import { aContext, aRecordOn, modelOf } from "../aRecord.ts";
import { readOption } from "../readOption.ts";

function draw(claims: readonly ClaimRecord[], widthPx = 660): SizedOption {
  const model = modelOf(claims);
  expect(model.form).toBe("dots");
  const sized = drawChart(model, aContext({ widthPx }));
  if (sized === null) throw new RangeError("drawChart: got nothing, expected a drawing");
  return sized;
}

const a = aRecordOn("2019", 200, { claimId: "a", basisName: "Ministry" });
const b = aRecordOn("2019", 287, { claimId: "b", basisId: "press", basisName: "Press" });

describe("dotsOption(…)", () => {
  it("joins nothing and names each point by its claim", () => {
    const { runs, points } = readOption(draw([a, b]));
    expect(runs).toEqual([]);
    expect(points.map((point) => [point.name, point.value[0]])).toEqual([
      ["b", 287],
      ["a", 200],
    ]);
  });

  it("gives each way of counting a row with its name, its period and its number, the largest first", () => {
    const sized = draw([a, b]);
    const { texts } = readOption(sized);
    for (const text of ["Ministry", "Press", "200", "287", "2019"]) expect(texts).toContain(text);
    const y = (id: string): number => sized.points.find((point) => point.claimId === id)?.y ?? NaN;
    expect(y("b")).toBeLessThan(y("a"));
  });

  it("puts two dates of one series on one row, each with its year", () => {
    const sized = draw([a, { ...a, claimId: "a2", periodStart: "2021", periodEnd: "2021", value: 20 }]);
    expect(new Set(sized.points.map((point) => point.y)).size).toBe(1);
    expect(readOption(sized).texts).toEqual(expect.arrayContaining(["200 (2019)", "20 (2021)"]));
  });

  it("points the arrow of “more than” to the right, of “up to” to the left, and waves for “about”", () => {
    const strokes = (qualifier: ClaimRecord["qualifier"]): number =>
      readOption(draw([{ ...a, qualifier }, b])).elements.filter((one) => one.type === "polyline").length;
    expect(strokes("more_than") - strokes("exact")).toBe(2);
    expect(strokes("about") - strokes("exact")).toBe(1);
    const head = (qualifier: ClaimRecord["qualifier"]): number => {
      const sized = draw([{ ...a, qualifier }, b]);
      const tip = readOption(sized).elements.find((one) => one.shape?.points?.length === 3)?.shape?.points?.[1]?.[0];
      return Math.sign((tip ?? NaN) - (sized.points.find((one) => one.claimId === "a")?.x ?? NaN));
    };
    expect([head("more_than"), head("at_least"), head("up_to"), head("less_than")]).toEqual([1, 1, -1, -1]);
  });

  it("draws what may not be charted as an open circle on a row of its own", () => {
    const later = { ...b, claimId: "later", isChartable: false, value: 50, basisId: "retrospective" };
    const { points } = readOption(draw([a, b, later]));
    expect(points.find((point) => point.name === "later")?.itemStyle.color).toBe(pageTheme.paper);
    expect(points.find((point) => point.name === "a")?.itemStyle.color).toBe(pageTheme.accent);
  });

  it("starts at zero, and below it only where a number is negative", () => {
    const axis = (claims: ClaimRecord[]) => draw(claims).option["xAxis"] as { min: number; max: number };
    expect(axis([a, b]).min).toBe(0);
    expect(axis([a, b]).max).toBeGreaterThanOrEqual(287);
    const fall = axis([
      { ...a, value: -5 },
      { ...b, value: 3 },
    ]);
    expect(fall.min).toBeLessThanOrEqual(-5);
    expect(fall.max).toBeGreaterThanOrEqual(3);
  });

  it.each([328, 660, 980])("keeps points inside a drawing of %i px and grows downwards with its rows", (widthPx) => {
    const many = Array.from({ length: 9 }, (_, index) =>
      aRecordOn("2020", 10 + index, { claimId: `m${index}`, basisId: `b${index}`, basisName: `A long name of who counts, number ${index}` }),
    );
    const sized = draw(many, widthPx);
    for (const { x, y } of sized.points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(widthPx);
      expect(y).toBeLessThan(sized.heightPx);
    }
    expect(sized.heightPx).toBeGreaterThan(draw([a, b], widthPx).heightPx);
  });

  it("keeps the text of its last row inside the drawing, however long the name", () => {
    const long = {
      ...a,
      value: 1,
      basisName:
        "Who counts with a name so long that it takes four or five lines in the column of names beside the scale of a drawing, and then some",
    };
    for (const widthPx of [328, 660, 980]) {
      const sized = draw([long, b], widthPx);
      const bottoms = readOption(sized)
        .elements.filter((one) => one.type === "text")
        .map((one) => (one.y ?? 0) + 16);
      expect(Math.max(...bottoms), `${widthPx} px`).toBeLessThanOrEqual(sized.heightPx);
    }
  });
});
