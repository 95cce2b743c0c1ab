import type { AsOf } from "../../lib/progress/asOf.ts";
import { verdict } from "../../lib/progress/verdict.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import { verdictStates } from "../../lib/progress/verdictTypes.ts";
import type { ProgressState } from "./progressState.ts";
import type { ShownPromise } from "../../charts/promises/ShownPromise.ts";

/** A promise with its verdict of a day. */
export interface Judged {
  readonly promise: ShownPromise;
  readonly verdict: Verdict;
}

/** Marks promises without a date in the control of years. */
export const noYear = "none";

/** The day that is asked, or the release's own. */
export function asOfState({ asOf }: Pick<ProgressState, "asOf">, today: string): AsOf {
  return asOf === "" ? { on: today, isLatest: true } : { on: asOf, isLatest: false };
}

/** Judges every promise on a day; those not yet printed then are told by their flag. */
export function judgeAll(promises: readonly ShownPromise[], asOf: AsOf): Judged[] {
  return promises.map((promise) => ({ promise, verdict: verdict(promise.facts, promise.outcomes, asOf) }));
}

export const isPrinted = ({ verdict: { flags } }: Judged): boolean => !flags.includes("not_yet_promised");

const yearOf = ({ facts }: ShownPromise): string => facts.targetOn?.slice(0, 4) ?? noYear;

function fits({ promise, verdict: { state } }: Judged, asked: ProgressState): boolean {
  const pairs = [
    [asked.state, state],
    [asked.group, promise.group],
    [asked.document, promise.documentId],
    [asked.theme, promise.theme],
    [asked.region, promise.geo],
    [asked.year, yearOf(promise)],
  ] as const;
  return pairs.every(([wanted, value]) => wanted === "" || wanted === value);
}

const dateOf = ({ promise }: Judged): string => promise.facts.targetOn ?? "9999";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Picks what is asked and puts it in order; within equals the order of the page stays.
 *
 * Shape   judged promises in the order of the page, what is asked → those to be shown
 */
export function listPromises(judged: readonly Judged[], asked: ProgressState): Judged[] {
  const found = judged.filter((one) => isPrinted(one) && fits(one, asked));
  if (asked.sort === "date") return found.toSorted((a, b) => compare(dateOf(a), dateOf(b)));
  if (asked.sort === "state") return found.toSorted((a, b) => verdictStates.indexOf(a.verdict.state) - verdictStates.indexOf(b.verdict.state));
  return found;
}
