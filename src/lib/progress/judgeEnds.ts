import { type Goal, isHedgedAgainst } from "./goal.ts";
import { type Reach, hedgeEnds, reachOf } from "./reach.ts";
import type { Reading } from "./reading.ts";
import type { Doubt } from "./verdictResult.ts";
import type { VerdictState } from "./verdictTypes.ts";

/** What one reading says of a promise. */
export interface Judgement {
  /** What is shown at least: the state of the worse end. */
  readonly state: VerdictState;
  readonly possible: readonly VerdictState[];
  readonly doubts: readonly Doubt[];
}

/** State for how an end reaches the target; ends are counted from the worse one. */
export type StateOfEnd = (reach: Reach, endIndex: number) => VerdictState;

/** Judges both ends of a reading. */
export function judgeEnds(goal: Goal, reading: Reading, stateOf: StateOfEnd): Judgement {
  const reaches = hedgeEnds(reading.value, reading.qualifier, goal.direction).map((end) => reachOf(end, goal));
  const states = reaches.map(stateOf);
  const state = states[0] ?? "cannot_be_judged";
  const doubts: Doubt[] = states.some((one) => one !== state) ? ["hedged_outcome"] : [];
  if (!isHedgedAgainst(goal) || !reaches.includes("short")) return { state, possible: states, doubts };
  return { state, possible: [...states, "met"], doubts: [...doubts, "hedged_target"] };
}

/** Adds what other readings say where it differs. */
export function withOthers(chosen: Judgement, others: readonly Judgement[]): Judgement {
  const different = others.filter((one) => one.state !== chosen.state);
  if (different.length === 0) return chosen;
  return {
    state: chosen.state,
    possible: [...chosen.possible, ...different.flatMap((one) => one.possible)],
    doubts: [...chosen.doubts, "outcomes_differ"],
  };
}
