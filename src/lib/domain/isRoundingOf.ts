/**
 * Tells whether one printed number is the other, rounded: 200 of 222, 300 000 of 275 000.
 *
 * Units   both in one unit
 * Source  Method page, "Different counts": a rounding is not a conflict
 */
export function isRoundingOf(rounded: number, full: number): boolean {
  if (rounded === full) return true;
  if (rounded === 0 || full === 0 || rounded < 0 !== full < 0) return false;
  const leading = Math.floor(Math.log10(Math.abs(full)));
  for (let power = leading; power >= -6; power -= 1) {
    const step = 10 ** power;
    if (Math.abs(Math.round(full / step) * step - rounded) < step * 1e-9) return true;
  }
  return false;
}
