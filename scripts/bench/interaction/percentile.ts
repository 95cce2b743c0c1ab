/**
 * Takes a percentile by nearest rank, so that it is a value that was measured.
 *
 * Shape   values in any order, share 0–1 → the smallest value that at least that share does not exceed
 * Errors  RangeError when there are no values or the share lies outside 0–1
 */
export function percentile(values: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`percentile: got share ${share}, expected 0 to 1`);
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("percentile: got no values, expected at least one. Measure first");
  return value;
}
