import type { Qualifier } from "../domain/claim.ts";
import type { TargetFacts } from "./verdictTypes.ts";
import type { Direction } from "./workings.ts";

/** The number of a promise, its hedge, and which way it lies. */
export interface Goal {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly direction: Direction;
}

/** Words that ask for more than the number, or less: they set a limit that is either passed or not. */
const limits: Readonly<Record<Direction, readonly Qualifier[]>> = { rising: ["more_than", "at_least"], falling: ["less_than", "up_to"] };

/** A neutral indicator rises, unless its target lies under its baseline. */
function directionOf(target: TargetFacts, value: number): Direction {
  if (target.better !== "neutral") return target.better === "up" ? "rising" : "falling";
  return target.baselineValue !== null && value < target.baselineValue ? "falling" : "rising";
}

/**
 * Number, hedge and direction of a numeric promise.
 *
 * Errors  RangeError when there is no number (the kind says that there is one)
 */
export function goalOf(target: TargetFacts): Goal {
  const { targetId, targetValue, qualifier } = target;
  if (targetValue === null) throw new RangeError(`${targetId} target_value: got none, expected a number for a numeric target. Give it its kind`);
  return { value: targetValue, qualifier: qualifier ?? "exact", direction: directionOf(target, targetValue) };
}

/** Hedged against its own direction: "up to a million" of what is to grow is kept by less, too. */
export function isHedgedAgainst(goal: Goal): boolean {
  return limits[goal.direction === "rising" ? "falling" : "rising"].includes(goal.qualifier);
}

/** The target asks no more than the baseline had: it is to be held. */
export function isHold(goal: Goal, baselineValue: number | null): boolean {
  if (baselineValue === null) return false;
  return goal.direction === "rising" ? goal.value <= baselineValue : goal.value >= baselineValue;
}

/** Printed as "about" or "almost": compared as printed. */
export function isSoft(qualifier: Qualifier): boolean {
  return qualifier === "about" || qualifier === "almost";
}
