import type { Qualifier } from "../../lib/domain/claim.ts";
import { type GraphicElement, polyline } from "./graphic.ts";

/** Where the larger numbers lie, seen from the point. */
export type Towards = "up" | "down" | "right" | "left";

const clearancePx = 6;
const stemPx = 11;
const headPx = 3.6;

const directions: Readonly<Record<Towards, readonly [number, number]>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

function arrow(x: number, y: number, towards: Towards, color: string): GraphicElement[] {
  const [dx, dy] = directions[towards];
  const at = (alongPx: number, acrossPx: number): [number, number] => [x + dx * alongPx + dy * acrossPx, y + dy * alongPx + dx * acrossPx];
  const tip = clearancePx + stemPx;
  return [
    polyline([at(clearancePx, 0), at(tip, 0)], { color }),
    polyline([at(tip - headPx, -headPx), at(tip, 0), at(tip - headPx, headPx)], { color }),
  ];
}

function wave(x: number, y: number, color: string): GraphicElement[] {
  const points = Array.from({ length: 13 }, (_, step): [number, number] => [x - 6 + step, y - 9 - 2 * Math.sin((step / 12) * 2 * Math.PI)]);
  return [polyline(points, { color, widthPx: 1.5 })];
}

const opposites: Readonly<Record<Towards, Towards>> = { up: "down", down: "up", left: "right", right: "left" };

/**
 * Mark of a hedged number: an open arrow for "more than", a wave for "about" and "almost".
 *
 * Shape   point in pixels, qualifier → elements; an exact number has none
 */
export function qualifierMark(at: { x: number; y: number }, qualifier: Qualifier, color: string, towards: Towards): GraphicElement[] {
  switch (qualifier) {
    case "exact":
      return [];
    case "more_than":
    case "at_least":
      return arrow(at.x, at.y, towards, color);
    case "less_than":
    case "up_to":
      return arrow(at.x, at.y, opposites[towards], color);
    case "about":
    case "almost":
      return wave(at.x, at.y, color);
  }
}
