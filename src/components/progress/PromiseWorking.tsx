import { formatDate } from "../../lib/format/formatDate.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { Verdict } from "../../lib/progress/verdictResult.ts";
import type { CardContext } from "../../charts/promises/CardContext.ts";
import { GrowthLines } from "./GrowthLines.tsx";
import { PaceLines } from "./PaceLines.tsx";
import type { ShownPromise } from "../../charts/promises/ShownPromise.ts";
import { promisedWords, valueWords } from "../../charts/promises/valueWords.ts";

interface Props {
  readonly promise: ShownPromise;
  readonly verdict: Verdict;
  readonly ctx: CardContext;
}

/** The rule by which a promise of this kind is judged. */
function ruleOf({ facts }: ShownPromise, verdict: Verdict, { text }: CardContext): string | null {
  if (facts.kind === "yes_no") return text.working.stepRule;
  if (facts.kind === "unnumbered") return text.working.unnumberedRule;
  if (verdict.flags.includes("hold")) return text.working.holdRule;
  return verdict.pace === null ? text.working.numberRule : null;
}

/** Why no number stands beside the target: none was found, or those found are counted otherwise. */
function noOutcomeWords({ state, other }: Verdict, { text }: CardContext): string {
  if (state !== "not_comparable") return text.working.none;
  return text.joinList([...new Set(other.map(({ reason }) => text.unused[reason]))]);
}

/** Numbers of which the verdict is made; what was not found is said so. */
function Inputs({ promise, verdict, ctx }: Props) {
  const { facts } = promise;
  const { working } = ctx.text;
  const date = (isoText: string | null): string => (isoText === null ? working.undated : formatDate(isoText, ctx.locale, "medium"));
  const { comparison } = verdict;
  const baseline =
    facts.baselineValue === null ? working.none : `${valueWords(facts.baselineValue, null, promise.baselineUnitId, ctx)} (${date(facts.baselineOn)})`;
  const outcome =
    comparison === null
      ? noOutcomeWords(verdict, ctx)
      : `${valueWords(comparison.value, comparison.qualifier, facts.unitId, ctx)} (${date(comparison.on)})`;
  return (
    <ul>
      <li>{`${working.target}: ${promisedWords(promise, ctx)} (${date(facts.targetOn)})`}</li>
      <li>{`${working.baseline}: ${baseline}`}</li>
      <li>{`${working.outcome}: ${outcome}`}</li>
      {comparison === null || comparison.value === 0 || comparison.targetValue === 0 ? null : (
        <li>{`${working.share}: ${formatNumber(comparison.value / comparison.targetValue, ctx.locale, { maxDecimals: 2 })}`}</li>
      )}
    </ul>
  );
}

/** How a verdict was made: inputs, rule or formula with its numbers, cut-offs, second method. */
export function PromiseWorking({ promise, verdict, ctx }: Props) {
  const { working } = ctx.text;
  const rule = ruleOf(promise, verdict, ctx);
  return (
    <details className="promise-working">
      <summary>{working.summary}</summary>
      {rule === null ? null : <p>{rule}</p>}
      {promise.facts.kind === "numeric" && verdict.pace === null ? <Inputs promise={promise} verdict={verdict} ctx={ctx} /> : null}
      {verdict.pace === null ? null : <PaceLines pace={verdict.pace} unitId={promise.facts.unitId} ctx={ctx} />}
      {verdict.growth === null ? null : <GrowthLines growth={verdict.growth} ctx={ctx} />}
    </details>
  );
}
