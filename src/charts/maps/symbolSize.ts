/** Radius of the largest symbol as a share of the width of the map. */
const maxRadiusShare = 0.052;
const maxRadiusPx = { least: 15, most: 34 } as const;
/** Smaller circles cannot be told from a point. */
const minRadiusPx = 2;

/** Radius of the largest symbol on a map of a width. */
export function largestRadius(widthPx: number): number {
  return Math.min(maxRadiusPx.most, Math.max(maxRadiusPx.least, widthPx * maxRadiusShare));
}

/**
 * Radius of a symbol whose area is proportional to its value.
 *
 * Units   value and largest value in one unit → pixels; zero has none, what is tiny keeps a visible point
 */
export function symbolRadius(value: number, maxValue: number, largestPx: number): number {
  if (value <= 0 || maxValue <= 0) return 0;
  return Math.max(minRadiusPx, largestPx * Math.sqrt(value / maxValue));
}

/**
 * Round values for the size legend: the largest power step below the maximum, and two that are clearly smaller.
 *
 * Shape   largest value → one to three values, the largest first
 */
export function legendValues(maxValue: number): number[] {
  if (maxValue <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(maxValue));
  const lead = [5, 2, 1].map((step) => step * power).find((value) => value <= maxValue) ?? power;
  const round = (value: number): number => Number(value.toPrecision(1));
  return [...new Set([lead, round(lead / 5), round(lead / 25)])].filter((value) => value > 0);
}
