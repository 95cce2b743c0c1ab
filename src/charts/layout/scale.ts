/** A straight scale from values to pixels. */
export interface LinearScale {
  readonly min: number;
  readonly max: number;
  readonly fromPx: number;
  readonly toPx: number;
}

/** Pixel of a value. */
export function scaleToPx(scale: LinearScale, value: number): number {
  const share = (value - scale.min) / (scale.max - scale.min);
  return scale.fromPx + share * (scale.toPx - scale.fromPx);
}

/** Ticks at round steps. */
export interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const niceSteps = [1, 2, 2.5, 5, 10];

/**
 * Round ticks from 0 up to at least a maximum.
 *
 * Shape   largest value, wished number of steps → ticks; whole numbers when `isWhole`
 */
export function niceTicks(largest: number, steps: number, isWhole: boolean): Ticks {
  if (!(largest > 0)) return { min: 0, max: 1, step: 1 };
  const rough = largest / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = niceSteps.find((one) => one * power >= rough) ?? 10;
  const step = isWhole ? Math.max(1, Math.ceil(factor * power)) : factor * power;
  return { min: 0, max: Math.ceil(largest / step - 1e-9) * step, step };
}

/** Values of ticks, smallest first. */
export function tickValues(ticks: Ticks): number[] {
  const count = Math.round((ticks.max - ticks.min) / ticks.step);
  return Array.from({ length: count + 1 }, (_, index) => ticks.min + index * ticks.step);
}
