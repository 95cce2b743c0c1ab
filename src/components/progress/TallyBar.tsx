import type { VerdictTally } from "../../lib/progress/tallyVerdicts.ts";
import { verdictStates } from "../../lib/progress/verdictTypes.ts";

/** One bar, a part per state in the order of the list below it, which says the same in words. */
export function TallyBar({ tally }: { readonly tally: VerdictTally }) {
  const share = (count: number): string => `${Math.round((count / tally.total) * 10_000) / 100}%`;
  const parts = verdictStates.filter((state) => tally.counts[state] > 0);
  const before = (at: number): number => parts.slice(0, at).reduce((sum, state) => sum + tally.counts[state], 0);
  return (
    <svg className="tally-bar" width="100%" height="18" aria-hidden="true">
      {parts.map((state, at) => (
        <rect key={state} className={`is-${state}`} x={share(before(at))} y="1" width={share(tally.counts[state])} height="16" />
      ))}
    </svg>
  );
}
