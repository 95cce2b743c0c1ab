import { describe, expect, it } from "vitest";
import { countryOutline, frameWidth } from "../../src/site/countryOutline.ts";
import { loadRows } from "../support/loadClaims.ts";

const { width, height, path, toSpot } = countryOutline();
const points = [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

/** Whether a point lies within the first ring of the path. */
function isInside(x: number, y: number): boolean {
  const ring = [...(path.split("Z")[0] ?? "").matchAll(/(-?\d+) (-?\d+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);
  return ring.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [0, 0];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
}

describe("countryOutline()", () => {
  it("fills the frame from edge to edge", () => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    expect([width, Math.min(...xs), Math.max(...xs)]).toEqual([frameWidth, 0, frameWidth]);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(height);
    expect(height).toBeGreaterThan(500);
    expect(height).toBeLessThan(620);
  });

  it("stays small enough to travel with every page", () => {
    expect(path.length).toBeLessThan(3000);
    expect(points.length).toBeGreaterThan(100);
  });

  it("holds every administrative centre inside the borders or on the coast", () => {
    for (const row of loadRows("regions")) {
      const [x, y] = toSpot(Number(row["lon"]), Number(row["lat"]));
      const around = [-8, 0, 8].flatMap((dx) => [-8, 0, 8].map((dy) => isInside(x + dx, y + dy)));
      expect(around.some(Boolean), row["place_id"]).toBe(true);
    }
  });

  it("keeps north above south and west left of east", () => {
    expect(toSpot(69.15, 54.87)[1]).toBeLessThan(toSpot(69.6, 42.32)[1]);
    expect(toSpot(51.17, 43.65)[0]).toBeLessThan(toSpot(82.61, 49.97)[0]);
  });

  it("draws the same each time", () => {
    expect(countryOutline().path).toBe(path);
  });
});
