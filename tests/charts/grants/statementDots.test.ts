import { describe, expect, it } from "vitest";
import { textBox } from "../../../src/charts/grants/plotShape.ts";
import { type StatementDot, statementDots } from "../../../src/charts/grants/statementDots.ts";
import { plotFaults } from "./plotFaults.ts";

const dot = (value: number, label = "По отчету · 2019", isPlanned = false): StatementDot => ({
  value,
  valueText: `${value} проектов`,
  label,
  isPlanned,
});

const long =
  "Запланировано · 25 апреля 2024 года – 2024 · 8 направлений: образование, медицина, преемственность поколений, экология · Оператор грантов";

describe("statementDots(…)", () => {
  it("hollows plans, fills outcomes, and measures both from zero", () => {
    const { shapes } = statementDots([dot(100, "План", true), dot(50)], 660);
    const circles = shapes.filter((shape) => shape.type === "circle");
    expect(circles.map((circle) => circle.name)).toEqual(["plot-dot is-planned", "plot-dot"]);
    const stems = shapes.filter((shape) => shape.type === "line");
    const [whole = 0, half = 0] = stems.map(({ x1, x2 }) => x2 - x1);
    expect(half).toBeCloseTo(whole / 2);
    expect(stems.map(({ x2 }) => x2)).toEqual(circles.map(({ x }) => x));
  });

  it("keeps the order of the statements from top to bottom", () => {
    const { shapes } = statementDots([dot(3), dot(1), dot(2)], 328);
    const texts = shapes.flatMap((shape) => (shape.type === "text" && shape.name === "plot-value" ? [shape] : []));
    expect(texts.map((shape) => shape.text)).toEqual(["3 проектов", "1 проектов", "2 проектов"]);
    expect(texts.map((shape) => shape.y)).toEqual(texts.map((shape) => shape.y).toSorted((a, b) => a - b));
  });

  it.each([328, 660, 980])("lets no text lie on another or leave the drawing at %i px", (widthPx) => {
    const plots = [
      [dot(250, long, true), dot(252, long), dot(63, "Запланировано", true)],
      [dot(0), dot(1)],
      [dot(140_000_000_000, long), dot(20_000_000_000), dot(11_000_000_000)],
    ];
    for (const dots of plots) expect(plotFaults(statementDots(dots, widthPx))).toEqual([]);
  });

  it("breaks a long label and leaves room for its lines", () => {
    const { shapes, heightPx } = statementDots([dot(1, long)], 328);
    const lines = shapes.flatMap((shape) => (shape.type === "text" ? [textBox(shape)] : []));
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((box) => box.y + box.height))).toBeLessThan(heightPx);
  });

  it("throws without a statement", () => {
    expect(() => statementDots([], 328)).toThrow(RangeError);
  });
});
