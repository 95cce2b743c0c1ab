import type { AsOf } from "../../../src/lib/progress/asOf.ts";
import type { OutcomeFacts, TargetFacts } from "../../../src/lib/progress/verdictTypes.ts";

/** A promise of 2,000 people by 2029, from 1,000 in 2019; a test names only what it is about. */
export function aTarget(changes: Partial<TargetFacts> = {}): TargetFacts {
  return {
    targetId: "t1",
    kind: "numeric",
    better: "up",
    unitId: "people",
    basisId: "ministry",
    baselineOn: "2019",
    baselineValue: 1000,
    targetOn: "2029",
    targetValue: 2000,
    qualifier: "exact",
    startsOn: "2020",
    promisedOn: "2019-12",
    ...changes,
  };
}

/** A promise of a deed by June 2024. */
export function aDeed(changes: Partial<TargetFacts> = {}): TargetFacts {
  const nothing = { unitId: "yes_no", basisId: null, baselineOn: null, baselineValue: null, targetValue: null, qualifier: null };
  return aTarget({ ...nothing, kind: "yes_no", targetOn: "2024-06", startsOn: "2023", promisedOn: "2022-12-01", ...changes });
}

/** 1,400 people in 2024, half way in time. */
export function anOutcome(changes: Partial<OutcomeFacts> = {}): OutcomeFacts {
  return {
    outcomeId: "c1",
    kind: "claim",
    value: 1400,
    qualifier: "exact",
    unitId: "people",
    basisId: "ministry",
    periodStart: changes.periodEnd === undefined ? "2024" : changes.periodEnd,
    periodEnd: "2024",
    knownOn: "2025-03-01",
    outcomeKind: null,
    ...changes,
  };
}

/** Said in words: done, partly or not done. */
export function anAnswer(outcomeKind: OutcomeFacts["outcomeKind"], changes: Partial<OutcomeFacts> = {}): OutcomeFacts {
  const nothing = { value: null, qualifier: null, unitId: null, basisId: null, periodStart: null, periodEnd: null };
  return anOutcome({ ...nothing, kind: "source", knownOn: "2024-03-01", ...changes, outcomeKind });
}

/** The release's own date. */
export function latest(on: string): AsOf {
  return { on, isLatest: true };
}

/** A day that a reader chose. */
export function past(on: string): AsOf {
  return { on, isLatest: false };
}
