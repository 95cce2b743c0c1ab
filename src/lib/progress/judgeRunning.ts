import { dateToSpan } from "../domain/period.ts";
import { type Finding, readingFinding } from "./finding.ts";
import { type Goal, goalOf, isHold } from "./goal.ts";
import { growthOf } from "./growthOf.ts";
import { type Judgement, judgeEnds, withOthers } from "./judgeEnds.ts";
import { judgeStray } from "./judgeStray.ts";
import { missingBaseline, paceOf } from "./paceOf.ts";
import type { PromiseCase } from "./promiseCase.ts";
import type { Reading } from "./reading.ts";
import { baselineReason, byNearness, sortOutcomes } from "./sortOutcomes.ts";
import type { VerdictFlag } from "./verdictResult.ts";
import type { TargetFacts } from "./verdictTypes.ts";
import type { GrowthWorking, PaceWorking } from "./workings.ts";

/** A part of what is to fall proves nothing: it has no pace. */
function mayPace(target: TargetFacts, goal: Goal, reading: Reading): boolean {
  return !isHold(goal, target.baselineValue) && !(reading.isPart && goal.direction === "falling");
}

function judgeReading(target: TargetFacts, goal: Goal, reading: Reading): { judgement: Judgement; pace: PaceWorking | null } {
  const pace = mayPace(target, goal, reading) ? paceOf(target, goal, reading) : null;
  const isPartOfFall = reading.isPart && goal.direction === "falling";
  const judgement = judgeEnds(goal, reading, (reach, index) => {
    if (isHold(goal, target.baselineValue)) return reach === "short" ? "moving_away" : "on_course";
    if (reach !== "short" && !isPartOfFall) return "met";
    return pace?.ends[index]?.state ?? (reading.isPart ? "partly" : "cannot_be_judged");
  });
  return { judgement, pace };
}

function flagsOf(found: Finding, isHeld: boolean, pace: PaceWorking | null, growth: GrowthWorking | null): VerdictFlag[] {
  const flags = [...found.flags];
  if (found.state === "met") flags.push("early");
  if (isHeld) flags.push("hold");
  if (pace && pace.state !== "met" && growth?.isApplicable && growth.state !== pace.state) flags.push("methods_disagree");
  return flags;
}

/**
 * Judges a numeric promise whose date is ahead, by its latest reading.
 *
 * Reached is met, early. Otherwise the linear pace decides, with compound growth beside it; without a baseline a reading of a part
 * is partly met, and any other cannot be judged. A target that is its own baseline (or lies behind it) is to be held: on course
 * while it is, moving away when not. Readings of one day that differ make the verdict uncertain; older ones are history.
 */
export function judgeRunning(promise: PromiseCase): Finding {
  const { target, asOf } = promise;
  const goal = goalOf(target);
  const today = dateToSpan(asOf.on).lastDay;
  const sorted = sortOutcomes(promise, (reading) => (reading.span === null ? "undated" : baselineReason(target, reading)));
  const lacking = isHold(goal, target.baselineValue) ? [] : missingBaseline(target);
  const [chosen, ...rest] = byLatest(sorted.usable);
  if (!chosen) {
    const found = judgeStray({ ...target, targetOn: null }, goal, sorted, today);
    return { ...found, missing: [...lacking, ...found.missing] };
  }
  const { judgement, pace } = judgeReading(target, goal, chosen);
  const ofOneDay = rest.filter((one) => one.day === chosen.day && one.isPart === chosen.isPart);
  const all = withOthers(
    judgement,
    ofOneDay.map((one) => judgeReading(target, goal, one).judgement),
  );
  const found = readingFinding(goal, chosen, all, sorted);
  const growth = pace ? growthOf(pace) : null;
  const flags = flagsOf(found, isHold(goal, target.baselineValue), pace, growth);
  return { ...found, flags, pace, growth, missing: found.state === "met" ? [] : lacking };
}

/** The latest day first; of one day a whole before a part, then by identifier. */
function byLatest(readings: readonly Reading[]): Reading[] {
  return byNearness(readings, Infinity).toSorted((a, b) => (b.day ?? 0) - (a.day ?? 0));
}
