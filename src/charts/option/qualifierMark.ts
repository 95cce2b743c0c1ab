import type { Qualifier } from "../../lib/domain/claim.ts";
import { type GraphicElement, polyline } from "./graphic.ts";

/** Where the larger numbers lie, seen from the point. */
export type Towards = "up" | "down" | "right";

const clearancePx = 6;
const stemPx = 11;
const headPx = 3.6;

function arrow(x: number, y: number, towards: Towards, color: string): GraphicElement[] {
  const sign = towards === "up" ? -1 : 1;
  if (towards === "right") {
    const tip = x + clearancePx + stemPx;
    return [
      polyline(
        [
          [x + clearancePx, y],
          [tip, y],
        ],
        { color },
      ),
      polyline(
        [
          [tip - headPx, y - headPx],
          [tip, y],
          [tip - headPx, y + headPx],
        ],
        { color },
      ),
    ];
  }
  const tip = y + sign * (clearancePx + stemPx);
  return [
    polyline(
      [
        [x, y + sign * clearancePx],
        [x, tip],
      ],
      { color },
    ),
    polyline(
      [
        [x - headPx, tip - sign * headPx],
        [x, tip],
        [x + headPx, tip - sign * headPx],
      ],
      { color },
    ),
  ];
}

function wave(x: number, y: number, color: string): GraphicElement[] {
  const points = Array.from({ length: 13 }, (_, step): [number, number] => [x - 6 + step, y - 9 - 2 * Math.sin((step / 12) * 2 * Math.PI)]);
  return [polyline(points, { color, widthPx: 1.5 })];
}

function opposite(towards: Towards): Towards {
  return towards === "up" ? "down" : "up";
}

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
      return towards === "right" ? wave(at.x, at.y, color) : arrow(at.x, at.y, opposite(towards), color);
    case "about":
    case "almost":
      return wave(at.x, at.y, color);
  }
}
