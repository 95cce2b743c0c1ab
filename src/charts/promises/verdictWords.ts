import { formatDate } from "../../lib/format/formatDate.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { MissingInput, Verdict, VerdictFlag } from "../../lib/progress/verdictResult.ts";
import type { FlagWord, VerdictSentences } from "../../i18n/progress/ProgressMessages.ts";
import type { CardContext } from "./CardContext.ts";
import type { ShownOutcome, ShownPromise } from "./ShownPromise.ts";
import { outcomeWords, promisedWords } from "./valueWords.ts";

/** Gets an entry of a table of words by a key that may be none of them. */
function wordFor<Word>(words: Readonly<Record<string, Word>>, key: string): Word | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** What is missing for a (better) verdict, in words. */
export function missingWords(missing: readonly MissingInput[], { text, locale }: CardContext): string[] {
  return missing.map((one) => {
    if (one.input === "outcome" && one.period !== null) return text.noOutcomeFor(formatDate(one.period, locale, "long"));
    if (one.input === "baseline_date" && one.on !== null) return text.coarseBaseline(formatDate(one.on, locale, "long"));
    return text.missing[one.input];
  });
}

/** The outcomes that a sentence sets beside the promise: those used, else those that would not fit. */
function foundWords(outcomes: readonly ShownOutcome[], verdict: Verdict, ctx: CardContext): string {
  const ids = new Set(verdict.used.length > 0 ? verdict.used : verdict.other.map((one) => one.outcomeId));
  const told = outcomes.filter((one) => ids.has(one.outcomeId) && one.value !== null);
  return told.map((one) => outcomeWords(one, ctx)).join("; ");
}

function paceWords({ pace }: Verdict, ctx: CardContext): string {
  return formatNumber(pace?.pace ?? 0, ctx.locale, { maxDecimals: 2 });
}

/** Sentence of a number or a step; null when the state is of another kind. */
function outcomeSentence(promise: ShownPromise, verdict: Verdict, ctx: CardContext): string | null {
  const words: VerdictSentences = ctx.text.verdicts;
  const found = promise.facts.kind === "numeric" ? foundWords(promise.outcomes, verdict, ctx) : "";
  const ofNumber = found === "" ? undefined : wordFor(words.number, verdict.state);
  return ofNumber?.(promisedWords(promise, ctx), found) ?? wordFor(words.step, verdict.state) ?? null;
}

/**
 * Says a verdict in one sentence or two.
 *
 * Shape   promise, verdict → text that ends with a full stop
 */
export function verdictSentence(promise: ShownPromise, verdict: Verdict, ctx: CardContext): string {
  const { verdicts, joinList } = ctx.text;
  const { targetOn } = promise.facts;
  const due = targetOn === null ? null : formatDate(targetOn, ctx.locale, "long");
  if (verdict.state === "planned") return due === null ? verdicts.plannedUndated : verdicts.planned(due);
  const ofPace = wordFor(verdicts.pace, verdict.state);
  if (ofPace !== undefined && verdict.pace !== null) return ofPace(paceWords(verdict, ctx), due ?? ctx.text.card.noDue);
  const reasons = missingWords(verdict.missing, ctx);
  return outcomeSentence(promise, verdict, ctx) ?? verdicts.cannot(reasons.length === 0 ? verdicts.noReason : joinList(reasons));
}

const isTold = (flag: VerdictFlag): flag is FlagWord => flag !== "uncertain" && flag !== "not_yet_promised";

/** What a reader must know beside the sentence: disagreement, doubt, early, part. */
export function verdictNotes(verdict: Verdict, { text }: CardContext): string[] {
  const states = verdict.possible.map((state) => text.states[state]).join(", ");
  const doubts = verdict.doubts.map((doubt) => text.doubts[doubt]).join("; ");
  return [
    ...(verdict.flags.includes("uncertain") ? [text.uncertain(states, doubts)] : []),
    ...verdict.flags.filter(isTold).map((flag) => text.flags[flag]),
  ];
}

/** A verdict as a card tells it: the sentence, and what must be known beside it. */
export function verdictText(promise: ShownPromise, verdict: Verdict, ctx: CardContext): string {
  return [verdictSentence(promise, verdict, ctx), ...verdictNotes(verdict, ctx)].join(" ");
}
