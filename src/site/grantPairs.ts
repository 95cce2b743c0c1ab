import type { GrantStatement } from "../lib/queries/grantStatements.ts";
import { yearsOfGrant } from "./grantYears.ts";

/** What a plan is compared with: plans and outcomes of one programme, measure, unit, place and time. */
export interface PlanPair {
  /** The statement that stands for the group: its names are those of all. */
  readonly about: GrantStatement;
  readonly planned: readonly GrantStatement[];
  /** Awarded, paid or reported. */
  readonly done: readonly GrantStatement[];
}

/** A plan beside which nothing was found. */
export interface LonePlan {
  readonly statement: GrantStatement;
  /** The plan carries no date, so nothing can be put beside it; or no outcome of its years was found. */
  readonly reason: "undated" | "not_found";
}

export interface PlansAndOutcomes {
  readonly pairs: readonly PlanPair[];
  readonly lone: readonly LonePlan[];
}

/** Statements with the same key tell of one programme, measure, unit, place and the same years; null without a date. */
function keyOf(one: GrantStatement): string | null {
  const years = yearsOfGrant(one);
  return years === null ? null : [one.programmeId, one.indicatorId, one.unitId, one.geo, one.scopeId ?? "", years.first, years.last].join("|");
}

/**
 * Puts what was planned beside what was awarded or reported.
 *
 * Shape   statements (repeats are passed over) → pairs in the order of the first plan, and plans without an outcome.
 *         A pair says only that both tell of one programme, measure, place and time, not that they count by one rule
 */
export function plansAndOutcomes(statements: readonly GrantStatement[]): PlansAndOutcomes {
  const originals = statements.filter((one) => one.repeatsGrantId === null);
  const groups = Map.groupBy(originals, keyOf);
  const planned = originals.filter((one) => one.status === "planned");
  const doneOf = (key: string): readonly GrantStatement[] => (groups.get(key) ?? []).filter((one) => one.status !== "planned");
  const paired = [...Map.groupBy(planned, keyOf)].flatMap(([key, plans]): PlanPair[] => {
    const [about] = plans;
    const done = key === null ? [] : doneOf(key);
    return about === undefined || done.length === 0 ? [] : [{ about, planned: plans, done }];
  });
  const inPairs = new Set(paired.flatMap((pair) => pair.planned));
  const lone = planned.filter((one) => !inPairs.has(one));
  return {
    pairs: paired,
    lone: lone.map((statement) => ({ statement, reason: keyOf(statement) === null ? "undated" : "not_found" })),
  };
}
