import type { Goal } from "./goal.ts";
import { type Finding, bareFinding, missingDates, notComparable, readingFinding } from "./finding.ts";
import { type StateOfEnd, judgeEnds } from "./judgeEnds.ts";
import { type SortedOutcomes, byNearness } from "./sortOutcomes.ts";
import type { MissingInput } from "./verdictResult.ts";
import type { TargetFacts } from "./verdictTypes.ts";

const stateOf: StateOfEnd = (reach) => (reach === "short" ? "cannot_be_judged" : "late_or_undated");

/**
 * Judges a numeric promise of which no outcome is usable.
 *
 * A late or undated figure that reaches the target shows that it was reached late, or on an unknown date; one that does not reach
 * it shows nothing, for the promise may have been kept in between. Next come figures of another unit or basis, then none.
 */
export function judgeStray(target: TargetFacts, goal: Goal, sorted: SortedOutcomes, day: number): Finding {
  const missing: MissingInput[] = [{ input: "outcome", period: target.targetOn }, ...missingDates(sorted.other)];
  const judged = byNearness(sorted.stray, day).map((reading) => ({ reading, judgement: judgeEnds(goal, reading, stateOf) }));
  const best =
    judged.find(({ judgement }) => judgement.state === "late_or_undated") ??
    judged.find(({ judgement }) => judgement.possible.includes("late_or_undated"));
  if (best) return { ...readingFinding(goal, best.reading, best.judgement, sorted), missing };
  return notComparable(target, sorted.other) ?? bareFinding("cannot_be_judged", { other: sorted.other, missing });
}
