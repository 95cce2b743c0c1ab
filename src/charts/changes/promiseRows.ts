import { verdict } from "../../lib/progress/verdict.ts";
import type { CardContext } from "../promises/CardContext.ts";
import type { ShownPromise } from "../promises/ShownPromise.ts";
import { outcomeWords, promisedWords } from "../promises/valueWords.ts";
import type { ShownRow } from "./changesBetween.ts";

/**
 * Promises and what speaks to them, each promise being a part of the page: "t002: Volunteers at the Universiade (3,000 people): met",
 * "t002, c0511: 3,000 people (2017)".
 */
export function promiseRows(promises: readonly ShownPromise[], ctx: CardContext): ShownRow[] {
  return promises.flatMap((promise): ShownRow[] => {
    const { facts, outcomes, name } = promise;
    const { state, flags, used } = verdict(facts, outcomes, ctx.asOf);
    const { targetId: part } = facts;
    const { documentId, sourceId, reported, statusReason, difference } = promise;
    const details = JSON.stringify([facts, flags, used, documentId, sourceId, reported, statusReason, difference]);
    const saying = `${name} (${promisedWords(promise, ctx)}): ${ctx.text.states[state]}`;
    const found = outcomes.map((one) => ({
      id: `${part} ${one.outcomeId}`,
      name: `${part}, ${one.outcomeId}`,
      saying: outcomeWords(one, ctx),
      details: JSON.stringify([one.basisId, one.outcomeKind, one.sourceId]),
      part,
    }));
    return [{ id: part, name: part, saying, details, part }, ...found];
  });
}
