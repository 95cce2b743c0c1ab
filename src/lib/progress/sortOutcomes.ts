import { dateToSpan } from "../domain/period.ts";
import type { PromiseCase } from "./promiseCase.ts";
import { type Reading, isAhead, toReading } from "./reading.ts";
import type { OtherOutcome, OtherReason } from "./verdictResult.ts";
import type { OutcomeFacts, TargetFacts } from "./verdictTypes.ts";

/** Says why the time of a reading rules it out, or null. */
export type TimeRule = (reading: Reading) => OtherReason | null;

/** The outcomes of a numeric promise, apart by what they are good for. */
export interface SortedOutcomes {
  readonly usable: readonly Reading[];
  /** Of the right unit and basis, but late or undated: they may show that the promise was kept at some time. */
  readonly stray: readonly Reading[];
  readonly other: readonly OtherOutcome[];
}

const strayReasons: readonly OtherReason[] = ["undated", "too_late"];

/** A target that does not say who counts takes every basis; an outcome that does not say so fits no basis. */
function matterReason({ target, asOf }: PromiseCase, outcome: OutcomeFacts): OtherReason | null {
  if (isAhead(outcome, asOf)) return "not_yet";
  if (outcome.value === null) return "no_value";
  if (outcome.unitId !== target.unitId) return "other_unit";
  return target.basisId !== null && outcome.basisId !== target.basisId ? "other_basis" : null;
}

/** Sorts the known outcomes of a numeric promise into usable ones, late or undated ones, and the rest with its reasons. */
export function sortOutcomes(promise: PromiseCase, timeRule: TimeRule): SortedOutcomes {
  const usable: Reading[] = [];
  const stray: Reading[] = [];
  const other: OtherOutcome[] = [];
  for (const outcome of promise.known) {
    const reading = toReading(outcome, outcome.value ?? 0, promise.asOf);
    const reason = matterReason(promise, outcome) ?? timeRule(reading);
    if (reason === null) usable.push(reading);
    else other.push({ outcomeId: outcome.outcomeId, reason });
    if (reason !== null && strayReasons.includes(reason)) stray.push(reading);
  }
  return { usable, stray, other };
}

/** Says that a reading is not younger than the baseline, where there is a baseline to be younger than. */
export function baselineReason(target: TargetFacts, reading: Reading): OtherReason | null {
  if (target.baselineValue === null || target.baselineOn === null || reading.day === null) return null;
  return reading.day <= dateToSpan(target.baselineOn).lastDay ? "not_after_baseline" : null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Readings in the order in which a promise is judged by them: those of the whole before those of a part, then by nearness to the
 * day, then by identifier; undated ones last.
 */
export function byNearness(readings: readonly Reading[], day: number): Reading[] {
  const away = (one: Reading): number => (one.span === null ? Infinity : Math.abs(one.span.lastDay - day));
  return readings.toSorted((a, b) => {
    if (a.isPart !== b.isPart) return a.isPart ? 1 : -1;
    return away(a) === away(b) ? compareText(a.outcomeId, b.outcomeId) : away(a) - away(b);
  });
}
