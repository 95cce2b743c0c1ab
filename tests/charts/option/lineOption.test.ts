import { describe, expect, it } from "vitest";
import { drawChart } from "../../../src/charts/drawChart.ts";
import { pageTheme } from "../../../src/charts/chartTheme.ts";
import type { SizedOption } from "../../../src/charts/option/lineOption.ts";
import type { ClaimRecord } from "../../../src/lib/domain/claimRecord.ts";
import { locales } from "../../../src/lib/domain/locale.ts";
import { aContext, aMilestone, aRecordOn, modelOf } from "../aRecord.ts";
import { readOption } from "../readOption.ts";

function draw(claims: readonly ClaimRecord[], changes: Parameters<typeof aContext>[0] = {}): SizedOption {
  const sized = drawChart(modelOf(claims, { isStock: changes.isStock ?? true }), aContext(changes));
  if (sized === null) throw new RangeError("drawChart: got nothing, expected a drawing");
  return sized;
}

const dates = ["2019-05-01", "2020-05-01", "2021-05-01", "2022-05-01"];
const line = (changes: readonly Partial<ClaimRecord>[] = []): ClaimRecord[] =>
  dates.map((date, index) => aRecordOn(date, 100 * (index + 1) + 3, { claimId: `c${index}`, ...changes[index] }));

describe("lineOption(…)", () => {
  it("joins the points of one series and names each by its claim", () => {
    const { runs, points } = readOption(draw(line()));
    expect(runs.map((run) => run.map(([, value]) => value))).toEqual([[103, 203, 303, 403]]);
    expect(points.map((point) => point.name)).toEqual(["c0", "c1", "c2", "c3"]);
    expect(points[0]?.value[0]).toBeCloseTo(2019 + 120 / 365, 3);
  });

  it("stops at a change of definition and links over it with dots", () => {
    const { runs, dashed } = readOption(draw(line([{}, {}, { isBreakBefore: true }])));
    expect(runs.map((run) => run.map(([, value]) => value))).toEqual([
      [103, 203],
      [303, 403],
    ]);
    expect(dashed.length).toBe(1);
    expect(readOption(draw(line())).dashed).toEqual([]);
  });

  it("stops at a change of borders and links over it with dots", () => {
    const region = line().map((claim) => ({ ...claim, geo: "KZ-63" }));
    const later = [...region, aRecordOn("2023-05-01", 503, { claimId: "c4", geo: "KZ-63" })];
    const { runs, dashed } = readOption(draw(later));
    expect(runs.map((run) => run.map(([, value]) => value))).toEqual([[103, 203, 303, 403], [503]]);
    expect(dashed.length).toBe(1);
    expect(readOption(draw(later.map((claim) => ({ ...claim, geo: "KZ-55" })))).dashed).toEqual([]);
  });

  it.each([328, 660, 980])("numbers events on a strip between axis and names of %i px, and only then makes room for it", (widthPx) => {
    const ctx = aContext({ widthPx });
    const bare = modelOf(line());
    const events = ["2019-06-01", "2019-06-05", "2021-06-01"].map((date) => aMilestone(date));
    const [plain, marked] = [bare, { ...bare, events }].map((model) => {
      const sized = drawChart(model, ctx);
      if (sized === null) throw new RangeError("drawChart: got nothing, expected a drawing");
      return sized;
    });
    if (!plain || !marked) throw new RangeError("got no two drawings");
    expect(marked.heightPx - plain.heightPx).toBe(24);
    expect(marked.points).toEqual(plain.points);
    const texts = readOption(marked).texts.filter((text) => !readOption(plain).texts.includes(text));
    expect(texts).toEqual(["1–2", "3"]);
    const guides = readOption(marked).dashed.length - readOption(plain).dashed.length;
    expect(guides).toBe(3);
  });

  it("leaves a missing year open: no line and no link over it", () => {
    const yearly = [2018, 2019, 2021, 2022].map((year) => aRecordOn(String(year), year, { claimId: `y${year}` }));
    const { runs, dashed } = readOption(draw(yearly));
    expect(runs.map((run) => run.map(([, value]) => value))).toEqual([
      [2018, 2019],
      [2021, 2022],
    ]);
    expect(dashed).toEqual([]);
  });

  it("never joins two bases", () => {
    const press = line().map((claim) => ({ ...claim, claimId: `p${claim.claimId}`, basisId: "press", basisName: "Press", value: claim.value + 50 }));
    const { runs } = readOption(draw([...line(), ...press]));
    expect(runs.length).toBe(2);
    expect(new Set(runs.flat().map(([, value]) => value)).size).toBe(8);
  });

  it.each<{ qualifier: ClaimRecord["qualifier"]; marks: number }>([
    { qualifier: "exact", marks: 0 },
    { qualifier: "more_than", marks: 2 },
    { qualifier: "at_least", marks: 2 },
    { qualifier: "up_to", marks: 2 },
    { qualifier: "less_than", marks: 2 },
    { qualifier: "about", marks: 1 },
    { qualifier: "almost", marks: 1 },
  ])("marks “$qualifier” with $marks strokes beside its point", ({ qualifier, marks }) => {
    const plain = readOption(draw(line())).elements.filter((one) => one.type === "polyline").length;
    const marked = readOption(draw(line([{ qualifier }]))).elements.filter((one) => one.type === "polyline").length;
    expect(marked - plain).toBe(marks);
  });

  it("points the arrow of “more than” up, of “up to” down", () => {
    const stem = (qualifier: ClaimRecord["qualifier"]): number => {
      const sized = draw(line([{}, { qualifier }]));
      const point = sized.points.find((one) => one.claimId === "c1");
      const stroke = readOption(sized).elements.find(
        (one) =>
          one.type === "polyline" &&
          one.shape?.points?.length === 2 &&
          one.shape.points.every(([x]) => Math.abs(x - (point?.x ?? NaN)) < 0.01) &&
          one.shape.points.every(([, y]) => Math.abs(y - (point?.y ?? NaN)) < 30),
      );
      return Math.sign((stroke?.shape?.points?.[1]?.[1] ?? NaN) - (point?.y ?? NaN));
    };
    expect(stem("more_than")).toBe(-1);
    expect(stem("up_to")).toBe(1);
  });

  it("draws what may not be charted as an open circle, off the line, and a bracket for different counts", () => {
    const later = aRecordOn("2020-05-01", 50, { claimId: "later", basisId: "retrospective", isChartable: false });
    const sized = draw([...line(), later]);
    const { runs, points, texts } = readOption(sized);
    expect(runs.flat().map(([, value]) => value)).not.toContain(50);
    expect(points.find((point) => point.name === "later")?.itemStyle.color).toBe(pageTheme.paper);
    expect(points.find((point) => point.name === "c0")?.itemStyle.color).toBe(pageTheme.accent);
    expect(texts.join(" ")).toContain("2020");
    expect(readOption(sized).elements.some((one) => one.shape?.points?.length === 4)).toBe(true);
  });

  it("keeps a number far above the lines off the drawing and off the scale", () => {
    const far = aRecordOn("2020-05-01", 90_000, { claimId: "far", basisId: "survey", basisName: "Survey" });
    const sized = draw([...line(), far]);
    expect(sized.points.map((point) => point.claimId)).not.toContain("far");
    expect((sized.option["yAxis"] as { max: number }).max).toBeLessThan(1000);
  });

  it("draws a whole year as a bar and a day as none", () => {
    const bars = (claims: ClaimRecord[]): number => readOption(draw(claims)).elements.filter((one) => one.style["opacity"] === 0.3).length;
    expect(bars(line())).toBe(0);
    expect(bars([...line().slice(1), aRecordOn("2019", 90)])).toBe(1);
  });

  it("starts counts at zero and puts rank 1 on top", () => {
    const axis = (sized: SizedOption) => sized.option["yAxis"] as { min: number; inverse: boolean };
    expect(axis(draw(line()))).toMatchObject({ min: 0, inverse: false });
    const rank = { ...aContext().unit, unitId: "rank", measure: "rank" } as const;
    const ranks = line().map((claim, index) => ({ ...claim, unitId: "rank", value: index + 1 }));
    const sized = draw(ranks, { unit: rank });
    expect(axis(sized).inverse).toBe(true);
    expect(sized.points.find((one) => one.claimId === "c0")?.y).toBeLessThan(sized.points.find((one) => one.claimId === "c3")?.y ?? 0);
  });

  it.each([328, 660, 980])("keeps every point inside a drawing of %i px", (widthPx) => {
    const sized = draw(line(), { widthPx });
    expect(sized.widthPx).toBe(widthPx);
    for (const { x, y } of sized.points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(widthPx);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(sized.heightPx);
    }
  });

  it.each(locales)("writes its texts in %s", (locale) => {
    const { texts } = readOption(
      draw(
        line().map((claim) => ({ ...claim, value: claim.value * 1000 })),
        { locale },
      ),
    );
    expect(texts.join(" | ")).toMatch({ kk: /мың/, ru: /тыс\./, en: /\dK/ }[locale]);
    expect(texts.join(" | ")).toContain(aContext({ locale }).unit.axis);
  });
});
