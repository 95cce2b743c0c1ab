import type { Qualifier } from "../domain/claim.ts";
import { type Goal, isSoft } from "./goal.ts";
import type { Judgement } from "./judgeEnds.ts";
import type { Reading } from "./reading.ts";
import type { SortedOutcomes } from "./sortOutcomes.ts";
import type { MissingInput, OtherOutcome, Verdict, VerdictFlag } from "./verdictResult.ts";
import type { TargetFacts, VerdictState } from "./verdictTypes.ts";
import type { Comparison } from "./workings.ts";

/** A verdict without the phase, which the caller knows. */
export type Finding = Omit<Verdict, "phase">;

const worstFirst: readonly VerdictState[] = [
  "not_comparable",
  "cannot_be_judged",
  "planned",
  "not_met",
  "moving_away",
  "far_behind",
  "behind",
  "on_course",
  "partly",
  "late_or_undated",
  "met",
  "exceeded",
];

/** A finding that rests on nothing but what is given. */
export function bareFinding(state: VerdictState, given: Partial<Finding> = {}): Finding {
  const nothing = { flags: [], possible: [state], doubts: [], comparison: null, pace: null, growth: null, used: [], other: [], missing: [] };
  return { ...nothing, state, ...given };
}

/** Each possible state once, worst first. */
export function sortStates(states: readonly VerdictState[]): VerdictState[] {
  return worstFirst.filter((one) => states.includes(one));
}

/** Tells whether one finding says more for the promise than another. */
export function isBetter(one: Finding, other: Finding): boolean {
  return worstFirst.indexOf(one.state) > worstFirst.indexOf(other.state);
}

function toComparison(goal: Goal, reading: Reading): Comparison {
  const { outcomeId, value, qualifier, on, isPart } = reading;
  return { outcomeId, value, qualifier, on, isPart, targetValue: goal.value, targetQualifier: goal.qualifier, direction: goal.direction };
}

function flagsOf(judgement: Judgement, reading: Reading, qualifiers: readonly Qualifier[]): VerdictFlag[] {
  const flags: VerdictFlag[] = judgement.doubts.length > 0 ? ["uncertain"] : [];
  if (qualifiers.some(isSoft)) flags.push("approximate");
  if (reading.isPart) flags.push("part_only");
  return flags;
}

/** A finding that rests on one reading; usable ones beside it are named as less near. */
export function readingFinding(goal: Goal, reading: Reading, judgement: Judgement, sorted: SortedOutcomes): Finding {
  const lessNear = sorted.usable
    .filter((one) => one !== reading)
    .map((one): OtherOutcome => ({ outcomeId: one.outcomeId, reason: "another_is_closer" }));
  return bareFinding(judgement.state, {
    flags: flagsOf(judgement, reading, [goal.qualifier, reading.qualifier]),
    possible: sortStates(judgement.possible),
    doubts: judgement.doubts,
    comparison: toComparison(goal, reading),
    used: [reading.outcomeId],
    other: [...lessNear, ...sorted.other.filter((one) => one.outcomeId !== reading.outcomeId)],
  });
}

/** A figure of another unit or basis stands beside a promise, and what would make it comparable; null when there is none. */
export function notComparable(target: TargetFacts, other: readonly OtherOutcome[]): Finding | null {
  const idsOf = (reason: string): string[] => other.filter((one) => one.reason === reason).map((one) => one.outcomeId);
  const missing: MissingInput[] = [];
  const otherUnit = idsOf("other_unit");
  const otherBasis = idsOf("other_basis");
  if (otherUnit.length > 0) missing.push({ input: "same_unit", unitId: target.unitId, outcomeIds: otherUnit });
  if (otherBasis.length > 0 && target.basisId !== null) missing.push({ input: "same_basis", basisId: target.basisId, outcomeIds: otherBasis });
  return missing.length === 0 ? null : bareFinding("not_comparable", { other, missing });
}

/** What is missing of the date of outcomes that state a number and no date. */
export function missingDates(other: readonly OtherOutcome[]): MissingInput[] {
  const outcomeIds = other.filter((one) => one.reason === "undated").map((one) => one.outcomeId);
  return outcomeIds.length === 0 ? [] : [{ input: "outcome_date", outcomeIds }];
}
