import { describe, expect, it } from "vitest";
import { thinLine } from "../../../src/charts/maps/thinLine.ts";

describe("thinLine(…)", () => {
  it("leaves out points on a straight line and keeps corners", () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 5],
      [10, 10],
    ] as const;
    expect(thinLine(line, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it("keeps what lies further off than the tolerance", () => {
    expect(
      thinLine(
        [
          [0, 0],
          [5, 2],
          [10, 0],
        ],
        1,
      ),
    ).toHaveLength(3);
  });

  it("keeps both ends of a short line", () => {
    expect(thinLine([[1, 1]], 5)).toEqual([[1, 1]]);
  });
});
