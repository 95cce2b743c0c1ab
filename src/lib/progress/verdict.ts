import type { AsOf } from "./asOf.ts";
import { baselineOf } from "./baselineOf.ts";
import { type Finding, bareFinding } from "./finding.ts";
import { isKnownAt } from "./isKnownAt.ts";
import { judgePassed } from "./judgePassed.ts";
import { judgeRunning } from "./judgeRunning.ts";
import { judgeUndated } from "./judgeUndated.ts";
import { judgeYesNo } from "./judgeYesNo.ts";
import { phaseOf } from "./phaseOf.ts";
import type { PromiseCase } from "./promiseCase.ts";
import type { OtherOutcome, Verdict } from "./verdictResult.ts";
import type { OutcomeFacts, TargetFacts } from "./verdictTypes.ts";
import { withWords } from "./withWords.ts";

function unnumbered(known: readonly OutcomeFacts[]): Finding {
  const other = known.map((one): OtherOutcome => ({ outcomeId: one.outcomeId, reason: "no_target_number" }));
  return bareFinding("cannot_be_judged", { other, missing: [{ input: "target_number" }] });
}

function judgeNumbers(promise: PromiseCase): Finding {
  const { target, phase } = promise;
  if (target.targetOn === null) return judgeUndated(promise);
  return phase === "passed" ? judgePassed(promise, target.targetOn) : judgeRunning(promise);
}

function find(promise: PromiseCase): Finding {
  const { target, known, phase } = promise;
  if (phase === "not_yet_promised") return bareFinding("planned", { flags: ["not_yet_promised"] });
  if (target.kind === "yes_no") return judgeYesNo(promise);
  if (phase === "before_start") return bareFinding("planned");
  if (target.kind === "unnumbered") return unnumbered(known);
  return withWords(judgeNumbers(promise), promise);
}

/**
 * Says where a promise stands on a day, by what was known then.
 *
 * Shape   promise, its outcomes in any order, day → state, flags, workings, what was used and what is missing
 * Units   values in the target's unit; pace is a ratio (1 = exactly on schedule)
 * Errors  RangeError when a numeric promise has no number or a date is none (the check of the data must have caught it)
 * Source  Method page, "Verdicts"; compound growth after Open SDG and Statistics Canada
 */
export function verdict(target: TargetFacts, outcomes: readonly OutcomeFacts[], asOf: AsOf): Verdict {
  const phase = phaseOf(target, asOf);
  const known = outcomes.filter((one) => isKnownAt(one, asOf)).toSorted((a, b) => (a.outcomeId < b.outcomeId ? -1 : 1));
  const facts = { ...target, baselineValue: baselineOf(target) };
  return { ...find({ target: facts, known, phase, asOf }), phase };
}
