import { dateToSpan } from "../domain/period.ts";
import { bareFinding, type Finding, notComparable, readingFinding } from "./finding.ts";
import { goalOf } from "./goal.ts";
import { judgeEnds } from "./judgeEnds.ts";
import type { PromiseCase } from "./promiseCase.ts";
import { baselineReason, byNearness, sortOutcomes } from "./sortOutcomes.ts";

/**
 * Judges a numeric promise that names no date, by its latest reading: it is kept once it is reached, and can never be called not
 * met; a reading of a part that falls short makes it partly met.
 */
export function judgeUndated(promise: PromiseCase): Finding {
  const { target, asOf } = promise;
  const goal = goalOf(target);
  const today = dateToSpan(asOf.on).lastDay;
  const sorted = sortOutcomes(promise, (reading) => baselineReason(target, reading));
  const [chosen] = byNearness(sorted.usable, today);
  if (!chosen) {
    const found = notComparable(target, sorted.other) ?? bareFinding("cannot_be_judged", { other: sorted.other });
    const outcome = found.state === "not_comparable" ? [] : [{ input: "outcome", period: null } as const];
    return { ...found, missing: [...found.missing, { input: "target_date" }, ...outcome] };
  }
  const isPartOfFall = chosen.isPart && goal.direction === "falling";
  const judgement = judgeEnds(goal, chosen, (reach) => {
    if (reach === "short" || isPartOfFall) return chosen.isPart ? "partly" : "cannot_be_judged";
    return reach === "beyond" && !chosen.isPart ? "exceeded" : "met";
  });
  const found = readingFinding(goal, chosen, judgement, sorted);
  return found.state === "cannot_be_judged" || found.state === "partly" ? { ...found, missing: [{ input: "target_date" }] } : found;
}
