import { claimCount } from "../../lib/regions/coverage.ts";
import type { YearMark } from "../../lib/regions/coverageGrid.ts";
import { stripShape } from "../../lib/regions/stripShape.ts";

/** Bars of the years of a cell: what may be compared is filled, what is only counted is hollow. */
export function YearStrip({ marks }: { readonly marks: readonly YearMark[] }) {
  const { widthPx, heightPx, found, other, ground } = stripShape(marks.map((mark) => ({ state: mark.state, claims: claimCount(mark) })));
  return (
    <svg className="year-strip" viewBox={`0 0 ${widthPx} ${heightPx}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="strip-ground" d={ground} />
      {found === "" ? null : <path className="strip-found" d={found} />}
      {other === "" ? null : <path className="strip-other" d={other} />}
    </svg>
  );
}
