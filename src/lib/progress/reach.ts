import type { Qualifier } from "../domain/claim.ts";
import { qualifierToInterval } from "../domain/interval.ts";
import { type Goal, isSoft } from "./goal.ts";
import type { Direction } from "./workings.ts";

/** One end of what a hedged outcome may mean; `nudge` says on which side of the number it lies when the number itself is left out. */
export interface HedgeEnd {
  readonly value: number;
  readonly nudge: -1 | 0 | 1;
}

/** How an end stands to a target; `beyond` only where the target is an exact number. */
export type Reach = "beyond" | "reached" | "short";

/**
 * Ends of a hedged number, the one that is worse for the promise first; one end when it is not hedged.
 *
 * "About" and "almost" have one end, for no width is invented; "almost 300" is, by its word, just under 300.
 */
export function hedgeEnds(value: number, qualifier: Qualifier, direction: Direction): readonly HedgeEnd[] {
  const interval = qualifierToInterval(value, qualifier);
  if (interval.low === interval.high) return [{ value, nudge: qualifier === "almost" ? -1 : 0 }];
  const low: HedgeEnd = { value: interval.low, nudge: interval.isLowIncluded ? 0 : 1 };
  const high: HedgeEnd = { value: interval.high, nudge: interval.isHighIncluded ? 0 : -1 };
  return direction === "rising" ? [low, high] : [high, low];
}

/** How far past the target, in its direction: the sign counts. */
function lead(end: HedgeEnd, goal: Goal): number {
  const nudge = isSoft(goal.qualifier) ? 0 : end.nudge;
  const ahead = end.value === goal.value ? nudge : Math.sign(end.value - goal.value);
  return goal.direction === "rising" ? ahead : -ahead;
}

/**
 * Tells whether an end reaches the target.
 *
 * An exact target may be passed (`beyond`); "more than 4,500" is reached by every larger number and passed by none, and so are
 * "at least", "about" and their like, for which any larger number is what was promised.
 */
export function reachOf(end: HedgeEnd, goal: Goal): Reach {
  const ahead = lead(end, goal);
  if (goal.qualifier === "exact") return ahead > 0 ? "beyond" : ahead === 0 ? "reached" : "short";
  const isStrict = goal.qualifier === (goal.direction === "rising" ? "more_than" : "less_than");
  return ahead > 0 || (ahead === 0 && !isStrict) ? "reached" : "short";
}
