import type { Verdict } from "./verdictResult.ts";
import { type VerdictState, verdictStates } from "./verdictTypes.ts";

/** How many promises have which state; every state is there, with 0 where none has it. */
export interface VerdictTally {
  /** Sum of the counts. */
  readonly total: number;
  readonly counts: Readonly<Record<VerdictState, number>>;
}

/**
 * Counts promises by state, without those that were not yet promised on that day.
 *
 * Shape   verdicts → total and count per state, in the order of `verdictStates`
 */
export function tallyVerdicts(verdicts: readonly Pick<Verdict, "state" | "flags">[]): VerdictTally {
  const promised = verdicts.filter((one) => !one.flags.includes("not_yet_promised"));
  const counts = Object.fromEntries(verdictStates.map((state) => [state, promised.filter((one) => one.state === state).length]));
  return { total: promised.length, counts: counts as Record<VerdictState, number> };
}
