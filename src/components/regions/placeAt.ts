/** A finger may miss a small sign by this much. */
const reachPx = 26;

function distanceTo(group: Element, x: number, y: number): number {
  const sign = group.querySelector("circle, rect");
  if (sign === null) return Infinity;
  const box = sign.getBoundingClientRect();
  const inside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  if (inside) return box.width / 1000;
  return Math.hypot(x - (box.left + box.width / 2), y - (box.top + box.height / 2));
}

/**
 * Finds the region under a pointer: of overlapping symbols the smallest, near a small one that one.
 *
 * Shape   what was hit, where → code of the region, or null
 */
export function placeAt(target: Element, x: number, y: number): string | null {
  const svg = target.closest("svg.map-drawing");
  if (svg === null) return target.closest<HTMLElement>("[data-place]")?.dataset["place"] ?? null;
  const near = [...svg.querySelectorAll<SVGGElement>("g[data-place]")]
    .map((group) => ({ placeId: group.dataset["place"] ?? null, distance: distanceTo(group, x, y) }))
    .filter((one) => one.distance <= reachPx)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.placeId ?? null;
}
