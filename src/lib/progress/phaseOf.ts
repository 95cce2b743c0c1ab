import { dateToSpan } from "../domain/period.ts";
import type { AsOf } from "./asOf.ts";
import { isKnownAt } from "./isKnownAt.ts";
import type { PromisePhase } from "./verdictResult.ts";
import type { TargetFacts } from "./verdictTypes.ts";

/** A plan that was read and only starts later: it is promised, though no date says since when. */
function isLatestPlan(target: TargetFacts, asOf: AsOf): boolean {
  return asOf.isLatest && target.promisedOn === null;
}

/**
 * Says where in its life a promise is on a day.
 *
 * A promise is known from the day it was printed; where that is unknown, from the day its document takes effect, or else on the
 * release's own date alone. It starts on the first day its start may mean, and its date has passed on the day after the last one
 * that its date may mean.
 */
export function phaseOf(target: TargetFacts, asOf: AsOf): PromisePhase {
  const today = dateToSpan(asOf.on).lastDay;
  if (!isKnownAt({ knownOn: target.promisedOn ?? target.startsOn }, asOf) && !isLatestPlan(target, asOf)) return "not_yet_promised";
  if (target.startsOn !== null && dateToSpan(target.startsOn).firstDay > today) return "before_start";
  if (target.targetOn === null) return "undated";
  return today > dateToSpan(target.targetOn).lastDay ? "passed" : "running";
}
