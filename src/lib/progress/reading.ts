import type { Qualifier } from "../domain/claim.ts";
import { type DaySpan, dateToSpan } from "../domain/period.ts";
import type { AsOf } from "./asOf.ts";
import type { OutcomeFacts } from "./verdictTypes.ts";

/** An outcome with a number, and when that was. */
export interface Reading {
  readonly outcomeId: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** End of its period as printed, with the days that it may mean; null when unknown. */
  readonly on: string | null;
  readonly span: DaySpan | null;
  /** Day on which it counts, see `readingDay`. */
  readonly day: number | null;
  /** Covers a part of the period, or of what was promised. */
  readonly isPart: boolean;
}

/** Date of an outcome as printed: the end of its period. */
export function outcomeOn(outcome: OutcomeFacts): string | null {
  return outcome.periodEnd ?? outcome.periodStart;
}

/**
 * Day on which an outcome counts: the last one its period may mean, like that of a target and a baseline, so that years compare
 * with years; but no later than it was printed, or looked at.
 */
export function readingDay(outcome: OutcomeFacts, asOf: AsOf): number | null {
  const on = outcomeOn(outcome);
  if (on === null) return null;
  const days = [on, asOf.on, outcome.knownOn ?? asOf.on].map((one) => dateToSpan(one).lastDay);
  return Math.min(...days);
}

/** Tells whether an outcome begins after the day on which it is looked at. */
export function isAhead(outcome: OutcomeFacts, asOf: AsOf): boolean {
  const first = outcome.periodStart ?? outcome.periodEnd;
  return first !== null && dateToSpan(first).firstDay > dateToSpan(asOf.on).lastDay;
}

/** Reads the number of an outcome. */
export function toReading(outcome: OutcomeFacts, value: number, asOf: AsOf): Reading {
  const on = outcomeOn(outcome);
  return {
    outcomeId: outcome.outcomeId,
    value,
    qualifier: outcome.qualifier ?? "exact",
    on,
    span: on === null ? null : dateToSpan(on),
    day: readingDay(outcome, asOf),
    isPart: outcome.outcomeKind === "partly",
  };
}
