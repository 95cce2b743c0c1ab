import type { AsOf } from "./asOf.ts";
import type { PromisePhase } from "./verdictResult.ts";
import type { OutcomeFacts, TargetFacts } from "./verdictTypes.ts";

/** A promise on a day, with the outcomes that were known then, by identifier. */
export interface PromiseCase {
  readonly target: TargetFacts;
  readonly known: readonly OutcomeFacts[];
  readonly phase: PromisePhase;
  readonly asOf: AsOf;
}
