/** Drops the noise of binary fractions: 0.35 / 0.1 is 3.5 and rounds up. */
function dropNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Tells whether one printed number is the other, rounded: 200 of 222, 300 000 of 275 000.
 *
 * Units   both in one unit
 * Source  Method page, "Different counts": a rounding is not a conflict
 */
export function isRoundingOf(rounded: number, full: number): boolean {
  if (rounded === full) return true;
  if (rounded === 0 || full === 0 || rounded < 0 !== full < 0) return false;
  const size = Math.abs(full);
  const leading = Math.floor(Math.log10(size));
  for (let power = leading; power >= -6; power -= 1) {
    const step = 10 ** power;
    if (dropNoise(Math.round(dropNoise(size / step)) * step) === dropNoise(Math.abs(rounded))) return true;
  }
  return false;
}
