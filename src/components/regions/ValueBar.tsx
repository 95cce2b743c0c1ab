import { markPaths } from "../../charts/maps/svgParts.ts";
import type { Qualifier } from "../../lib/domain/claim.ts";

/** Longest bar, in percent: behind it stands the mark of a hedged number. */
const longestPct = 88;

function markOf(qualifier: Qualifier): string {
  const isWave = qualifier === "about" || qualifier === "almost";
  return markPaths(isWave ? { x: 11, y: 13.5 } : { x: 0, y: 4.5 }, qualifier, "var(--ink)", "right");
}

/** A bar with the mark of its hedge, as wide as there is room; its length is a share of the longest. */
export function ValueBar({ share, qualifier }: { readonly share: number; readonly qualifier: Qualifier }) {
  const pct = `${Math.round(share * longestPct * 10) / 10}%`;
  return (
    <svg className="rank-bar" width="100%" height="9" aria-hidden="true">
      <rect width={pct} height="9" fill="var(--accent)" />
      <svg x={pct} overflow="visible" dangerouslySetInnerHTML={{ __html: markOf(qualifier) }} />
    </svg>
  );
}
