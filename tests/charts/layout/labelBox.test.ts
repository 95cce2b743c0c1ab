import { describe, expect, it } from "vitest";
import { isOverlapping, Occupancy, textWidthPx, wrapText } from "../../../src/charts/layout/labelBox.ts";

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

describe("isOverlapping(…)", () => {
  it.each([
    { other: box(5, 5), shares: true },
    { other: box(9.9, 0), shares: true },
    { other: box(10, 0), shares: false },
    { other: box(0, 10), shares: false },
    { other: box(-10, 0), shares: false },
    { other: box(2, 2, 3, 3), shares: true },
    { other: box(20, 20), shares: false },
  ])("says $shares of $other: boxes that only touch share nothing", ({ other, shares }) => {
    expect(isOverlapping(box(0, 0), other)).toBe(shares);
    expect(isOverlapping(other, box(0, 0))).toBe(shares);
  });
});

describe("textWidthPx(…)", () => {
  it("grows with letters, type size and weight, and counts a letter of two code units once", () => {
    expect(textWidthPx("", 14)).toBe(0);
    expect(textWidthPx("абвг", 14)).toBeCloseTo(2 * textWidthPx("аб", 14));
    expect(textWidthPx("аб", 28)).toBeCloseTo(2 * textWidthPx("аб", 14));
    expect(textWidthPx("аб", 14, true)).toBeGreaterThan(textWidthPx("аб", 14));
    expect(textWidthPx("𐌰", 14)).toBe(textWidthPx("a", 14));
  });
});

describe("wrapText(…)", () => {
  it("breaks at spaces, keeps every word and no line wider than asked unless a word is", () => {
    const text = "Министерство культуры и информации Республики Казахстан";
    const lines = wrapText(text, 14, 150);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => textWidthPx(line, 14) <= 150 || !line.includes(" "))).toBe(true);
  });

  it("never breaks at a no-break space", () => {
    expect(wrapText("около 300\u00a0000 человек", 14, 60)).toEqual(["около", "300\u00a0000", "человек"]);
  });
});

describe("Occupancy", () => {
  it("gives the first candidate that is free and inside, and takes its room", () => {
    const room = new Occupancy(box(0, 0, 100, 100));
    room.take(box(0, 0, 50, 50));
    const first = { name: "taken", box: box(10, 10) };
    const second = { name: "outside", box: box(95, 60) };
    const third = { name: "free", box: box(60, 60) };
    expect(room.place([first, second, third])).toBe(third);
    expect(room.isFree(box(65, 65))).toBe(false);
    expect(room.place([first, second, third])).toBeNull();
  });
});
