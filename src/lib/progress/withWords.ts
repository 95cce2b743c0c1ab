import { type Finding, isBetter } from "./finding.ts";
import { judgeYesNo } from "./judgeYesNo.ts";
import type { PromiseCase } from "./promiseCase.ts";

/** A late or undated number is no judge: what was said in words may show more. */
function restsOnNumber(found: Finding): boolean {
  return found.used.length > 0 && !found.possible.includes("late_or_undated");
}

/**
 * Lets what was said in words judge a numeric promise of which no number can: "the round was not held" is an outcome, too.
 *
 * Shape   finding by numbers, promise with all known outcomes → the same where a number judges, else that of the words where
 *         they show more: its comparison is null, and a figure is still missing
 */
export function withWords(found: Finding, promise: PromiseCase): Finding {
  if (restsOnNumber(found)) return found;
  const wordy = promise.known.filter((one) => one.value === null && one.outcomeKind !== null);
  const said = judgeYesNo({ ...promise, known: wordy });
  if (said.used.length === 0 || !isBetter(said, found)) return found;
  const ids = wordy.map((one) => one.outcomeId);
  return {
    ...said,
    other: [...said.other, ...found.other.filter((one) => !ids.includes(one.outcomeId))],
    missing: [{ input: "outcome", period: promise.target.targetOn }],
  };
}
