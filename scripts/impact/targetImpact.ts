import type { AsOf } from "../../src/lib/progress/asOf.ts";
import { verdict as judgeTarget } from "../../src/lib/progress/verdict.ts";
import type { OutcomeFacts, TargetFacts } from "../../src/lib/progress/verdictTypes.ts";
import { type Change, changeOf } from "./changeOf.ts";
import type { Side } from "./side.ts";
import { targetFactsOf } from "./targetFactsOf.ts";

/** Judges a target by its outcomes, on the day that the collection of a state reached. */
export type JudgeTarget = (target: TargetFacts, outcomes: readonly OutcomeFacts[], asOf: AsOf) => { readonly state: string };

/** A target whose verdict flips or whose outcome rows come, go or change. */
export interface TargetImpact {
  readonly targetId: string;
  readonly name: string;
  readonly verdict: Change<string> | null;
  readonly outcomes: Change<string> | null;
}

interface TargetState {
  readonly name: string;
  readonly verdict: string;
  readonly outcomes: string;
}

function outcomeText({ outcomeId, qualifier, value, unitId, outcomeKind }: OutcomeFacts): string {
  const number = value === null ? [] : [qualifier === "exact" ? null : qualifier, value, unitId];
  return `${outcomeId}: ${[...number, outcomeKind].filter((part) => part !== null).join(" ")}`;
}

function statesOf(side: Side, judge: JudgeTarget): ReadonlyMap<string, TargetState> {
  const asOf = { on: side.release.collectedThrough, isLatest: true };
  return new Map(
    [...targetFactsOf(side)].map(([id, { cells, facts, outcomes }]) => {
      const { state } = judge(facts, outcomes, asOf);
      return [id, { name: cells["name_en"] ?? "", verdict: state, outcomes: outcomes.map(outcomeText).join("; ") || "none" }];
    }),
  );
}

/** Compares the targets of two states by the verdicts that the site computes, each on its own day. */
export function targetImpacts(before: Side, after: Side, judge: JudgeTarget = judgeTarget): TargetImpact[] {
  const [olds, news] = [statesOf(before, judge), statesOf(after, judge)];
  return [...new Set([...olds.keys(), ...news.keys()])].sort().flatMap((targetId) => {
    const [old, now] = [olds.get(targetId), news.get(targetId)];
    const verdict = changeOf(old?.verdict ?? "no target", now?.verdict ?? "no target");
    const outcomes = changeOf(old?.outcomes ?? "none", now?.outcomes ?? "none");
    const name = (now ?? old)?.name ?? "";
    return verdict === null && outcomes === null ? [] : [{ targetId, name, verdict, outcomes }];
  });
}
