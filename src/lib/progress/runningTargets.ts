import type { AsOf } from "./asOf.ts";
import { verdict } from "./verdict.ts";
import type { OutcomeFacts, TargetFacts } from "./verdictTypes.ts";

/**
 * Lists the promises that run on a day and have all that a pace needs.
 *
 * Shape   promises, outcomes by `targetId`, day → identifiers in the order given
 */
export function runningTargets(targets: readonly TargetFacts[], outcomes: ReadonlyMap<string, readonly OutcomeFacts[]>, asOf: AsOf): string[] {
  return targets.filter((one) => verdict(one, outcomes.get(one.targetId) ?? [], asOf).pace !== null).map((one) => one.targetId);
}
