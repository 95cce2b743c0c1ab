import { baselineOf } from "../../lib/progress/baselineOf.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import type { CardContext } from "./CardContext.ts";
import type { LineValue } from "./numberLine.ts";
import type { ShownOutcome, ShownPromise } from "./ShownPromise.ts";
import { labelWords } from "./valueWords.ts";

/**
 * Numbers of a promise that one scale can hold: the target, and outcomes in its unit.
 *
 * Shape   promise, outcomes known on the day → values, or null where there is nothing to set beside the target
 */
export function lineValues({ facts }: ShownPromise, known: readonly ShownOutcome[], verdict: Verdict, ctx: CardContext): LineValue[] | null {
  const { targetValue, unitId } = facts;
  const baselineValue = baselineOf(facts);
  if (facts.kind !== "numeric" || targetValue === null) return null;
  const toValue = (value: number, qualifier: LineValue["qualifier"], kind: LineValue["kind"]): LineValue => ({
    value,
    qualifier,
    kind,
    label: labelWords(value, qualifier, unitId, ctx),
  });
  const found = known.flatMap((one): LineValue[] =>
    one.value === null || one.unitId !== unitId
      ? []
      : [toValue(one.value, one.qualifier ?? "exact", verdict.used.includes(one.outcomeId) ? "used" : "other")],
  );
  if (found.length === 0) return null;
  const baseline = baselineValue === null ? [] : [toValue(baselineValue, "exact", "baseline")];
  const all = [toValue(targetValue, facts.qualifier ?? "exact", "target"), ...found, ...baseline];
  const isFirst = (one: LineValue, at: number): boolean =>
    all.findIndex((other) => other.kind === one.kind && other.value === one.value && other.qualifier === one.qualifier) === at;
  return all.filter(isFirst);
}
