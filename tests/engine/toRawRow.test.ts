import { describe, expect, it } from "vitest";
import { dayToIso, microsToClock, microsToIso, scaledToCell, toRawRow, wholeToCell } from "../../src/engine/toRawRow.ts";

describe("cells", () => {
  it.each([
    [0n, 0],
    [-7n, -7],
    [9007199254740991n, 9007199254740991],
    [9007199254740992n, "9007199254740992"],
  ])("hold the whole number %s as %s", (whole, cell) => {
    expect(wholeToCell(whole)).toBe(cell);
  });

  it.each([
    [125n, 2, 1.25],
    [-5n, 2, -0.05],
    [7n, 0, 7],
    [1n, 6, 0.000001],
  ])("hold %s with %s decimals as %s", (scaled, scale, cell) => {
    expect(scaledToCell(scaled, scale)).toBe(cell);
  });

  it("hold days and moments as ISO texts, also before 1970", () => {
    expect(dayToIso(-1)).toBe("1969-12-31");
    expect(microsToIso(-1n)).toBe("1969-12-31 23:59:59.999999");
    expect(microsToClock(43_201_500_000n)).toBe("12:00:01.5");
  });
});

describe("toRawRow(…)", () => {
  it("keeps a gap a gap and writes lists as JSON", () => {
    expect(toRawRow(["a", "b", "c"], [null, [1, null], "x"])).toEqual({ a: null, b: "[1,null]", c: "x" });
  });

  it("refuses two columns of one name", () => {
    expect(() => toRawRow(["a", "a"], [1, 2])).toThrow(/"a" twice/);
  });
});
