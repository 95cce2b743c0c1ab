import { formatDate } from "../../lib/format/formatDate.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { Cutoffs } from "../../lib/progress/cutoffs.ts";
import type { PaceWorking } from "../../lib/progress/workings.ts";
import type { CardContext } from "../../charts/promises/CardContext.ts";
import { valueWords } from "../../charts/promises/valueWords.ts";

/** A ratio with two decimals at most. */
export function ratioWords(ratio: number, { locale }: Pick<CardContext, "locale">): string {
  return formatNumber(ratio, locale, { maxDecimals: 2 });
}

/** The cut-offs of a method in words. */
export function cutoffWords({ onCourse, behind, farBehind }: Cutoffs, ctx: CardContext): string {
  return ctx.text.working.cutoffs(ratioWords(onCourse, ctx), ratioWords(behind, ctx), ratioWords(farBehind, ctx));
}

/** The formula with its numbers: p = ((1,400 − 1,000) ÷ (2,000 − 1,000)) ÷ (1,826 ÷ 3,652) = 0.8. */
function filledFormula({ baseline, current, target, pace }: PaceWorking, ctx: CardContext): string {
  const number = (value: number): string => formatNumber(value, ctx.locale);
  const [c, b, goal] = [number(current.value), number(baseline.value), number(target.value)];
  const [passed, whole] = [number(current.day - baseline.day), number(target.day - baseline.day)];
  return `((${c} − ${b}) ÷ (${goal} − ${b})) ÷ (${passed} ÷ ${whole}) = ${ratioWords(pace, ctx)}`;
}

/** What the two ends of a hedge come to; an end may be open. */
function rangeWords(worst: number | null, best: number | null, ctx: CardContext): string {
  const { working } = ctx.text;
  if (worst !== null && best !== null) return working.range(ratioWords(worst, ctx), ratioWords(best, ctx));
  return worst === null ? working.atMost(ratioWords(best ?? 0, ctx)) : working.atLeast(ratioWords(worst, ctx));
}

/** A reckoned number: whole from 20 on, below with two decimals. */
const rounded = (number: number): number => (Math.abs(number) >= 20 ? Math.round(number) : Math.round(number * 100) / 100);

/** Working of the linear pace: inputs, formula, numbers put in, needed against achieved, cut-offs. */
export function PaceLines({ pace, unitId, ctx }: { readonly pace: PaceWorking; readonly unitId: string; readonly ctx: CardContext }) {
  const { working } = ctx.text;
  const date = (isoText: string): string => formatDate(isoText, ctx.locale, "medium");
  const value = (number: number): string => valueWords(rounded(number), null, unitId, ctx);
  const [worst, best] = pace.ends;
  return (
    <>
      <p>{working.paceFormula}</p>
      <p className="formula">{filledFormula(pace, ctx)}</p>
      <ul>
        <li>{`${working.baseline}: ${value(pace.baseline.value)} (${date(pace.baseline.on)})`}</li>
        <li>{`${working.target}: ${valueWords(pace.target.value, pace.target.qualifier, unitId, ctx)} (${date(pace.target.on)})`}</li>
        <li>{`${working.outcome}: ${valueWords(pace.current.value, pace.current.qualifier, unitId, ctx)} (${date(pace.current.on)})`}</li>
        <li>{`${working.expected}: ${value(pace.expectedValue)}`}</li>
        <li>{`${working.achieved}: ${value(pace.achievedPerYear)}`}</li>
        {pace.neededPerYear === null ? null : <li>{`${working.needed}: ${value(pace.neededPerYear)}`}</li>}
        {worst === undefined || best === undefined ? null : <li>{`${working.result}: ${rangeWords(worst.pace, best.pace, ctx)}`}</li>}
      </ul>
      <p>{cutoffWords(pace.cutoffs, ctx)}</p>
    </>
  );
}
