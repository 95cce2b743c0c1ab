import { dateToSpan } from "../domain/period.ts";
import { deadlineOf } from "./deadline.ts";
import { type Finding, bareFinding, sortStates } from "./finding.ts";
import type { PromiseCase } from "./promiseCase.ts";
import { isAhead, outcomeOn, readingDay } from "./reading.ts";
import type { OtherOutcome } from "./verdictResult.ts";
import type { OutcomeFacts, OutcomeKind, VerdictState } from "./verdictTypes.ts";

/** What one outcome says of a yes-or-no promise, and the day by which it holds. */
interface Answer {
  readonly outcomeId: string;
  readonly kind: OutcomeKind;
  readonly day: number | null;
  /** The day is that of the act itself, not of a report on it. */
  readonly isActDay: boolean;
  /** "Not done", said before the time was over, or where none was set: it says nothing yet. */
  readonly isTooEarly: boolean;
}

const kindsWorstFirst: readonly OutcomeKind[] = ["not_done", "partly", "done"];

function isTooEarly({ target: { targetOn }, phase }: PromiseCase, kind: OutcomeKind, day: number | null): boolean {
  if (kind !== "not_done") return false;
  return phase !== "passed" || targetOn === null || day === null || day < dateToSpan(targetOn).lastDay;
}

function toAnswer(promise: PromiseCase, outcome: OutcomeFacts, kind: OutcomeKind): Answer {
  const isDated = outcomeOn(outcome) !== null;
  const knownDay = outcome.knownOn === null ? null : dateToSpan(outcome.knownOn).lastDay;
  const day = isDated ? readingDay(outcome, promise.asOf) : knownDay;
  const isActDay = isDated && (outcome.kind === "milestone" || outcome.kind === "source");
  return { outcomeId: outcome.outcomeId, kind, day, isActDay, isTooEarly: isTooEarly(promise, kind, day) };
}

/** An act must lie in the target's time; a report that it was done may come within 12 months after. */
function isInTime(answer: Answer, targetOn: string): boolean {
  const { period, lastDay } = deadlineOf(targetOn);
  return answer.day !== null && answer.day <= (answer.isActDay ? period.lastDay : lastDay);
}

function stateOfDone({ target: { targetOn }, phase }: PromiseCase, answers: readonly Answer[]): VerdictState {
  if (phase !== "passed" || targetOn === null) return "met";
  return answers.some((one) => one.kind === "done" && isInTime(one, targetOn)) ? "met" : "late_or_undated";
}

/** The latest answer first, undated ones last; of one day the worse one, then by identifier. */
function byLatest(a: Answer, b: Answer): number {
  const days = (b.day ?? -Infinity) - (a.day ?? -Infinity);
  if (a.day !== b.day) return days;
  const kinds = kindsWorstFirst.indexOf(a.kind) - kindsWorstFirst.indexOf(b.kind);
  return kinds === 0 ? (a.outcomeId < b.outcomeId ? -1 : 1) : kinds;
}

/** State and missing input of a promise of which nothing is known, or nothing that says anything yet. */
function unanswered({ target, phase }: PromiseCase): Finding {
  if (phase === "passed") return bareFinding("cannot_be_judged", { missing: [{ input: "outcome", period: target.targetOn }] });
  return bareFinding("planned", { missing: target.targetOn === null ? [{ input: "target_date" }] : [] });
}

interface SortedAnswers {
  /** The latest first. */
  readonly answers: readonly Answer[];
  readonly other: readonly OtherOutcome[];
}

function sortAnswers(promise: PromiseCase): SortedAnswers {
  const answers: Answer[] = [];
  const other: OtherOutcome[] = [];
  for (const outcome of promise.known) {
    const { outcomeId, outcomeKind } = outcome;
    if (isAhead(outcome, promise.asOf)) other.push({ outcomeId, reason: "not_yet" });
    else if (outcomeKind === null) other.push({ outcomeId, reason: "no_result" });
    else answers.push(toAnswer(promise, outcome, outcomeKind));
  }
  return { answers: answers.toSorted(byLatest), other };
}

function stateOf(promise: PromiseCase, answers: readonly Answer[], { kind, isTooEarly: saysNothing }: Answer): VerdictState {
  if (saysNothing) return unanswered(promise).state;
  return kind === "done" ? stateOfDone(promise, answers) : kind === "partly" ? "partly" : "not_met";
}

function toOther(one: Answer): OtherOutcome {
  return { outcomeId: one.outcomeId, reason: one.isTooEarly ? "not_done_too_early" : "another_is_closer" };
}

/**
 * Judges a yes-or-no promise by the latest answer that was known.
 *
 * Done is met: late or undated when the act's own day lies after the target's date, or when it is only known by a report of more
 * than 12 months after. Partly is partly at any time. Not done counts once the time is over; said before, it says no more than
 * nothing known: planned while the date is ahead or none was given, else it cannot be judged. An older answer that says more makes
 * the verdict uncertain.
 */
export function judgeYesNo(promise: PromiseCase): Finding {
  const { answers, other } = sortAnswers(promise);
  const [latest] = answers;
  if (!latest) return { ...unanswered(promise), other };
  const rankOf = (one: Answer): number => kindsWorstFirst.indexOf(one.kind);
  const better = answers.filter((one) => rankOf(one) > rankOf(latest));
  const isUsed = (one: Answer): boolean => one.kind === latest.kind && !one.isTooEarly;
  const isEarly = latest.kind === "done" && (promise.phase === "running" || promise.phase === "before_start");
  const state = stateOf(promise, answers, latest);
  return bareFinding(state, {
    flags: [...(better.length > 0 ? (["uncertain"] as const) : []), ...(isEarly ? (["early"] as const) : [])],
    possible: sortStates([latest, ...better].map((one) => stateOf(promise, answers, one))),
    doubts: better.length > 0 ? ["outcomes_differ"] : [],
    used: answers.filter(isUsed).map((one) => one.outcomeId),
    other: [...answers.filter((one) => !isUsed(one)).map(toOther), ...other],
    missing: latest.isTooEarly ? unanswered(promise).missing : [],
  });
}
