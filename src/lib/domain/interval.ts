import type { Qualifier } from "./claim.ts";

/** What a hedged number may mean; an end may be infinite or left out. */
export interface NumberInterval {
  readonly low: number;
  readonly high: number;
  readonly isLowIncluded: boolean;
  readonly isHighIncluded: boolean;
  /** "about" and "almost" have no stated width: the number is marked, no width is invented. */
  readonly isSoft: boolean;
}

/**
 * Reads a qualifier as an interval: "more than 300 000" is (300 000, ∞).
 *
 * Shape   value, qualifier → interval
 * Units   those of the value; counts cannot be negative, so "up to" starts at 0
 */
export function qualifierToInterval(value: number, qualifier: Qualifier): NumberInterval {
  const point = { low: value, high: value, isLowIncluded: true, isHighIncluded: true, isSoft: false };
  switch (qualifier) {
    case "exact":
      return point;
    case "about":
    case "almost":
      return { ...point, isSoft: true };
    case "more_than":
      return { ...point, high: Infinity, isLowIncluded: false, isHighIncluded: false };
    case "at_least":
      return { ...point, high: Infinity, isHighIncluded: false };
    case "up_to":
      return { ...point, low: 0 };
    case "less_than":
      return { ...point, low: 0, isHighIncluded: false };
  }
}
