import { formatPercent } from "../../lib/format/formatPercent.ts";
import type { GrowthWorking } from "../../lib/progress/workings.ts";
import type { CardContext } from "../../charts/promises/CardContext.ts";
import { cutoffWords, ratioWords } from "./PaceLines.tsx";

/** Working of the second method; where it does not apply, the reason. */
export function GrowthLines({ growth, ctx }: { readonly growth: GrowthWorking; readonly ctx: CardContext }) {
  const { working, states } = ctx.text;
  if (!growth.isApplicable) return <p>{`${working.growth}. ${working.growthFaults[growth.reason]}`}</p>;
  const percent = (share: number): string => formatPercent(share * 100, ctx.locale, { maxDecimals: 1 });
  return (
    <>
      <p>{`${working.growth}. ${working.growthFormula}`}</p>
      <p className="formula">{`${percent(growth.observedPerYear)} ÷ ${percent(growth.requiredPerYear)} = ${ratioWords(growth.ratio, ctx)} – ${states[growth.state]}`}</p>
      <p>{cutoffWords(growth.cutoffs, ctx)}</p>
    </>
  );
}
