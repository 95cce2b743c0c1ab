import { describe, expect, it } from "vitest";
import { textWidthPx } from "../../../src/charts/layout/labelBox.ts";
import { cardSize, type LineValue, numberLine } from "../../../src/charts/promises/numberLine.ts";

const value = (number: number, kind: LineValue["kind"], label = String(number)): LineValue => ({ value: number, qualifier: "exact", label, kind });

describe("numberLine(…)", () => {
  it("begins at zero and keeps the order of the numbers", () => {
    const { marks } = numberLine([value(400, "used"), value(1000, "target"), value(0, "baseline")]);
    const at = (kind: string): number => marks.find((one) => one.kind === kind)?.xPx ?? NaN;
    expect(at("baseline")).toBeLessThan(at("used"));
    expect(at("used")).toBeLessThan(at("target"));
    expect((at("used") - at("baseline")) / (at("target") - at("baseline"))).toBeCloseTo(0.4, 2);
  });

  it("puts the target above the line and leaves out a label that would lie on another", () => {
    const { marks, lineY } = numberLine([value(4500, "target", "4 500"), value(4500, "used", "4 500"), value(4490, "other", "4 490")]);
    expect(marks.map((one) => [one.kind, one.text === null])).toEqual([
      ["target", false],
      ["used", false],
      ["other", true],
    ]);
    expect(marks[0]?.text?.yPx).toBeLessThan(lineY);
    expect(marks[1]?.text?.yPx).toBeGreaterThan(lineY);
  });

  it("names what was reported before what was there at the start, where both labels have no room", () => {
    const { marks } = numberLine([value(38, "target"), value(25, "baseline"), value(25.8, "other")]);
    expect(marks.map((one) => [one.kind, one.text === null])).toEqual([
      ["target", false],
      ["other", false],
      ["baseline", true],
    ]);
  });

  it("takes the width that it is given", () => {
    const { marks, widthPx } = numberLine([value(1000, "target"), value(400, "used")], { widthPx: 640, fontPx: 14 });
    expect(widthPx).toBe(640);
    expect(marks[0]?.xPx).toBeGreaterThan(cardSize.widthPx);
    expect(marks[0]?.xPx).toBeLessThan(widthPx);
  });

  it.each([[[1, 900_000_000]], [[900_000_000, 1]], [[0, 0]]])("keeps every label inside the drawing: %j", ([first, second]) => {
    const { marks } = numberLine([value(first ?? 0, "target", "> 900 000 000"), value(second ?? 0, "used", "900 000 000")]);
    for (const { text, label } of marks) {
      if (text === null) continue;
      const width = textWidthPx(label, cardSize.fontPx);
      const start = text.anchor === "start" ? text.xPx : text.anchor === "end" ? text.xPx - width : text.xPx - width / 2;
      expect(start).toBeGreaterThanOrEqual(-0.1);
      expect(start + width).toBeLessThanOrEqual(cardSize.widthPx + 0.1);
    }
  });
});
