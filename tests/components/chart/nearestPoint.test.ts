import { describe, expect, it } from "vitest";
import { nearestPoint, reachPx } from "../../../src/components/chart/nearestPoint.ts";

const points = [
  { claimId: "a", x: 100, y: 100 },
  { claimId: "b", x: 110, y: 100 },
];

describe("nearestPoint(…)", () => {
  it.each([
    [{ x: 103, y: 100 }, "a"],
    [{ x: 107, y: 100 }, "b"],
    [{ x: 100, y: 112 }, "a"],
    [{ x: 100, y: 113 }, null],
    [{ x: 0, y: 0 }, null],
  ])("finds at %o: %s", (at, found) => {
    expect(nearestPoint(points, at, reachPx.hover)).toBe(found);
  });

  it("reaches a fingertip farther than a mouse: 24 px on each side", () => {
    expect(nearestPoint(points, { x: 100, y: 124 }, reachPx.press)).toBe("a");
    expect(nearestPoint(points, { x: 100, y: 124 }, reachPx.hover)).toBeNull();
  });
});
