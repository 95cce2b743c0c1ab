import type { ClaimRecord } from "../../lib/domain/claimRecord.ts";
import type { ChartModel } from "./toChartModel.ts";

/**
 * Names claims by what tells their series apart in this chart: who counts, the part, or both.
 *
 * Shape   model → function from claim to name
 */
export function seriesNamer(model: ChartModel): (claim: ClaimRecord) => string {
  const all = [...[...model.lines, ...model.singles].flatMap((series) => series.points), ...model.hollow].map((point) => point.claim);
  const hasBases = new Set(all.map((claim) => claim.basisId)).size > 1;
  const hasSegments = new Set(all.map((claim) => claim.segmentId)).size > 1;
  return (claim) => {
    if (!hasSegments || claim.segmentName === null) return claim.basisName;
    return hasBases ? `${claim.segmentName} · ${claim.basisName}` : claim.segmentName;
  };
}
