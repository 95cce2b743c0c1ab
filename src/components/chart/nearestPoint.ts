import type { SizedOption } from "../../charts/option/lineOption.ts";

/** How far from a point the pointer may be; a fingertip needs more than a mouse. */
export const reachPx = { hover: 12, press: 24 } as const;

/**
 * Finds the point that a pointer means.
 *
 * Shape   points of a drawing, place in its pixels, reach → claim id of the nearest point, or null when none is within reach
 */
export function nearestPoint(points: SizedOption["points"], at: { readonly x: number; readonly y: number }, maxPx: number): string | null {
  const ranked = points
    .map((point) => ({ point, distance: Math.hypot(point.x - at.x, point.y - at.y) }))
    .filter(({ distance }) => distance <= maxPx)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.point.claimId ?? null;
}
