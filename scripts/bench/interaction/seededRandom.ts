/** Draws numbers that look random and are the same for the same seed. */
export interface SeededRandom {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number from 0 to `end` without it. */
  readonly below: (end: number) => number;
  /** One of the items. */
  readonly oneOf: <T>(items: readonly T[]) => T;
  /** True with this probability. */
  readonly happens: (share: number) => boolean;
}

/**
 * Starts a sequence: good enough to spread rows, not for statistics.
 *
 * Source  George Marsaglia, "Xorshift RNGs", 2003: 32 bits, shifts 13, 17, 5
 */
export function seededRandom(seed: number): SeededRandom {
  // The sequence never leaves zero, so it must not begin there.
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    happens: (share) => next() < share,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("oneOf: got no items, expected at least one");
      return item;
    },
  };
}
