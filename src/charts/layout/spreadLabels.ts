/**
 * Moves labels of one column apart so that none overlaps, as little as it takes.
 *
 * Shape   wished tops and heights in pixels, in any order → tops in the same order, inside [0, limit]
 */
export function spreadLabels(labels: readonly { readonly topPx: number; readonly heightPx: number }[], limitPx: number): number[] {
  const order = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.topPx - b.topPx);
  const tops: number[] = labels.map((label) => label.topPx);
  let floor = 0;
  for (const label of order) {
    tops[label.index] = Math.max(label.topPx, floor);
    floor = (tops[label.index] ?? 0) + label.heightPx;
  }
  let ceiling = limitPx;
  for (const label of order.reverse()) {
    tops[label.index] = Math.min(tops[label.index] ?? 0, ceiling - label.heightPx);
    ceiling = tops[label.index] ?? 0;
  }
  return tops;
}
