/** A point of a drawing. */
export type Spot = readonly [x: number, y: number];

/** How far a point lies from the line between two others. */
function offLine([x, y]: Spot, [x1, y1]: Spot, [x2, y2]: Spot): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

/**
 * Leaves out the points of a line that nobody would miss.
 *
 * Shape   points → fewer points, the first and the last among them; none that was left out lies further from the line
 *         than the tolerance
 * Source  Douglas and Peucker, 1973
 */
export function thinLine(points: readonly Spot[], tolerance: number): Spot[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const offs = points.map((point) => offLine(point, first, last));
  const furthest = offs.indexOf(Math.max(...offs));
  if ((offs[furthest] ?? 0) <= tolerance) return [first, last];
  return [...thinLine(points.slice(0, furthest + 1), tolerance).slice(0, -1), ...thinLine(points.slice(furthest), tolerance)];
}
