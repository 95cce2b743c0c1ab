import { deadlineOf } from "./deadline.ts";
import { type Finding, readingFinding } from "./finding.ts";
import { type Goal, goalOf } from "./goal.ts";
import { type Judgement, judgeEnds, withOthers } from "./judgeEnds.ts";
import { judgeStray } from "./judgeStray.ts";
import type { PromiseCase } from "./promiseCase.ts";
import type { Reading } from "./reading.ts";
import { type TimeRule, baselineReason, byNearness, sortOutcomes } from "./sortOutcomes.ts";
import type { TargetFacts } from "./verdictTypes.ts";

/** A reading of the whole ends inside the target's period or within 12 months after it; one of a part may end before. */
function timeRuleOf(target: TargetFacts, targetOn: string): TimeRule {
  const { period, lastDay } = deadlineOf(targetOn);
  return (reading) => {
    if (reading.span === null) return "undated";
    if (reading.span.lastDay > lastDay) return "too_late";
    if (reading.isPart) return baselineReason(target, reading);
    return reading.span.lastDay < period.firstDay ? "too_early" : null;
  };
}

/** A part that already reaches a rising target meets it; a part of what is to fall proves nothing. */
function judgeReading(goal: Goal, reading: Reading): Judgement {
  if (!reading.isPart) return judgeEnds(goal, reading, (reach) => (reach === "short" ? "not_met" : reach === "beyond" ? "exceeded" : "met"));
  return judgeEnds(goal, reading, (reach) => (reach === "short" || goal.direction === "falling" ? "partly" : "met"));
}

/** A part that falls short does not contradict the whole. */
function mayDiffer(judgement: Judgement, one: Reading, chosen: Reading): boolean {
  return one.isPart === chosen.isPart || judgement.state === "met";
}

/**
 * Judges a numeric promise whose date has passed: by the reading of the whole nearest to the end of the target's period, then by
 * one of a part.
 */
export function judgePassed(promise: PromiseCase, targetOn: string): Finding {
  const { target } = promise;
  const goal = goalOf(target);
  const endDay = deadlineOf(targetOn).period.lastDay;
  const sorted = sortOutcomes(promise, timeRuleOf(target, targetOn));
  const [chosen, ...rest] = byNearness(sorted.usable, endDay);
  if (!chosen) return judgeStray(target, goal, sorted, endDay);
  const others = rest.map((one) => ({ one, judgement: judgeReading(goal, one) })).filter(({ one, judgement }) => mayDiffer(judgement, one, chosen));
  const judgement = withOthers(
    judgeReading(goal, chosen),
    others.map((other) => other.judgement),
  );
  const found = readingFinding(goal, chosen, judgement, sorted);
  return chosen.isPart && found.state === "partly" ? { ...found, missing: [{ input: "outcome", period: targetOn }] } : found;
}
