import type { ActionMessages } from "../../i18n/actions/ActionMessages.ts";
import { namedSources } from "../export/namedSources.ts";
import { formatDate } from "../../lib/format/formatDate.ts";
import { upperFirst } from "../../lib/format/upperFirst.ts";
import type { JudgedPromise } from "./drawingOf.ts";
import { outcomeWords, promisedWords } from "./valueWords.ts";

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(" · ");

/** What was promised, by when and in which document, in one line. */
function promisedLine({ promise, ctx }: JudgedPromise): string {
  const { card } = ctx.text;
  const { targetOn } = promise.facts;
  const due = targetOn === null ? card.noDue : formatDate(targetOn, ctx.locale, "long");
  return joined([
    `${card.promised}: ${promisedWords(promise, ctx)}`,
    promise.basisName === null ? null : card.countedBy(promise.basisName),
    `${card.due}: ${due}`,
    `${card.document}: ${promise.documentName}`,
  ]);
}

/**
 * Lines under the picture of a promise: what was promised, by whom counted, by when; what was reported, and whether it decides.
 *
 * Shape   promise with its verdict, words → lines
 */
export function promiseNotes(judged: JudgedPromise, { promiseRoles }: Pick<ActionMessages, "promiseRoles">): string[] {
  const { verdict, known, ctx } = judged;
  const reasonOf = new Map(verdict.other.map((one) => [one.outcomeId, one.reason]));
  const found = known.map((one) => {
    const reason = reasonOf.get(one.outcomeId);
    const role = verdict.used.includes(one.outcomeId) ? promiseRoles.used : promiseRoles.other;
    const why = reason === undefined ? "" : ` (${ctx.text.unused[reason]})`;
    return joined([`${role}${why}: ${outcomeWords(one, ctx)}`, one.basisName]);
  });
  return [promisedLine(judged), ...found.map(upperFirst)];
}

/** Who published promise and outcomes, and when. */
export function promiseSources({ promise, known, ctx }: JudgedPromise): string {
  return namedSources([promise, ...known], ctx.locale);
}
