import { describe, expect, it } from "vitest";
import { eventMarks } from "../../../src/charts/layout/eventMarks.ts";
import { seeded } from "../../support/seeded.ts";

const bounds = { left: 8, right: 320 };
const labels = (places: readonly number[]): string[] => eventMarks(places, bounds).map((mark) => mark.label);

describe("eventMarks(…)", () => {
  it.each<[readonly number[], readonly string[]]>([
    [[], []],
    [[100], ["1"]],
    [
      [40, 100, 200],
      ["1", "2", "3"],
    ],
    [
      [40, 100, 112],
      ["1", "2–3"],
    ],
    [[100, 100, 100], ["1–3"]],
    [
      [40, 52, 200, 201],
      ["1–2", "3–4"],
    ],
    // A shared mark is wider and may reach its neighbour.
    [[100, 110, 131], ["1–3"]],
  ])("numbers %j as %j", (places, found) => {
    expect(labels(places)).toEqual(found);
  });

  it("stays on the strip and never lets two marks touch, for 300 random strips", () => {
    const draw = seeded(7);
    for (let round = 0; round < 300; round += 1) {
      const places = Array.from({ length: 1 + draw(6) }, () => 8 + draw(313)).sort((a, b) => a - b);
      const marks = eventMarks(places, bounds);
      expect(marks.flatMap((mark) => mark.events)).toEqual(places);
      marks.forEach((mark, index) => {
        const [from, to] = [mark.x - mark.widthPx / 2, mark.x + mark.widthPx / 2];
        const next = marks[index + 1];
        expect(from).toBeGreaterThanOrEqual(bounds.left);
        expect(to).toBeLessThanOrEqual(bounds.right);
        if (next) expect(next.x - next.widthPx / 2).toBeGreaterThan(to);
      });
    }
  });
});
