import type { Qualifier } from "../domain/claim.ts";

/** Where a promise stands. The order is that of tallies. */
export const verdictStates = [
  "met",
  "exceeded",
  "partly",
  "not_met",
  "on_course",
  "behind",
  "far_behind",
  "moving_away",
  "late_or_undated",
  "not_comparable",
  "cannot_be_judged",
  "planned",
] as const;
export type VerdictState = (typeof verdictStates)[number];

/** What a yes-or-no promise came to, or how far a number reached when its period was not over. */
export type OutcomeKind = "done" | "partly" | "not_done";

/** One promise as the verdict needs it. */
export interface TargetFacts {
  readonly targetId: string;
  /** `unnumbered`: the text names something countable and prints no number. */
  readonly kind: "yes_no" | "numeric" | "unnumbered";
  readonly better: "up" | "down" | "neutral";
  readonly unitId: string;
  readonly basisId: string | null;
  readonly baselineOn: string | null;
  /** As printed: of a promise to multiply in the unit of the indicator, else in that of the target. */
  readonly baselineValue: number | null;
  readonly targetOn: string | null;
  readonly targetValue: number | null;
  readonly qualifier: Qualifier | null;
  /** When the document takes effect; null when unknown. */
  readonly startsOn: string | null;
  /** When the promise was printed; null when unknown. */
  readonly promisedOn: string | null;
}

/** One row that speaks to a promise: a claim, a grant statement, a milestone or a source alone. */
export interface OutcomeFacts {
  readonly outcomeId: string;
  readonly kind: "claim" | "grant" | "milestone" | "source";
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly unitId: string | null;
  readonly basisId: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** Day from which it could be known: publication of its source; null when unknown. */
  readonly knownOn: string | null;
  /** Written by those who collect the data, for yes-or-no promises and readings of part of a period. */
  readonly outcomeKind: OutcomeKind | null;
}
