import { courseState, growthCutoffs } from "./cutoffs.ts";
import { toRatio, yearDays } from "./paceOf.ts";
import type { GrowthWorking, NoGrowthReason, PaceWorking } from "./workings.ts";

/** No compound rate leads from, through or to zero, and none is made up. */
function noGrowthReason({ baseline, current, target, ends }: PaceWorking): NoGrowthReason | null {
  if (baseline.value <= 0) return "base_not_positive";
  if (current.value <= 0 || ends.some((end) => end.value !== null && end.value <= 0)) return "current_not_positive";
  return target.value <= 0 ? "target_not_positive" : null;
}

/**
 * Reckons compound growth, observed by required: the second opinion on a running promise.
 *
 * Shape   working of the linear pace → ratio and state, or why it is not applicable
 * Units   growth per year as a share; the ratio is rounded to nine decimals
 * Source  Method page, "Verdicts"; after Open SDG and Statistics Canada
 */
export function growthOf(pace: PaceWorking): GrowthWorking {
  const reason = noGrowthReason(pace);
  if (reason) return { isApplicable: false, reason };
  const { baseline, current, target } = pace;
  const growthTo = (value: number, day: number): number => (value / baseline.value) ** (yearDays / (day - baseline.day)) - 1;
  const requiredPerYear = growthTo(target.value, target.day);
  const ratioAt = (value: number): number => toRatio(growthTo(value, current.day) / requiredPerYear);
  const endRatios = pace.ends.map((end) => (end.value === null ? null : ratioAt(end.value)));
  const [worse] = endRatios;
  return {
    isApplicable: true,
    observedPerYear: growthTo(current.value, current.day),
    requiredPerYear,
    ratio: ratioAt(current.value),
    endRatios,
    state: worse === null || worse === undefined ? "moving_away" : courseState(worse, growthCutoffs),
    cutoffs: growthCutoffs,
  };
}
