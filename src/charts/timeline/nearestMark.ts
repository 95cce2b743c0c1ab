import type { TimelineScene } from "./timelineScene.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds the event that a pointer means: the mark next to it, or the label under it.
 *
 * Shape   scene, place in its pixels, reach → id of the event, or null when none is within reach
 */
export function nearestMark({ marks, labels }: TimelineScene, at: Place, maxPx: number): string | null {
  const ranked = marks
    .map(({ milestoneId, x0, x1, cy }) => ({ milestoneId, distance: Math.hypot(Math.max(x0 - at.x, 0, at.x - x1), cy - at.y) }))
    .filter(({ distance }) => distance <= maxPx)
    .sort((a, b) => a.distance - b.distance);
  if (ranked[0] !== undefined) return ranked[0].milestoneId;
  const label = labels.find(({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height);
  return label?.milestoneId ?? null;
}
