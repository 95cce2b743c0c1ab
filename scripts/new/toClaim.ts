import type { Claim } from "../../src/lib/domain/claim.ts";
import { claims } from "../../src/lib/tables/claims.ts";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import { sources } from "../../src/lib/tables/sources.ts";

type Cells = Readonly<Record<string, string>>;

/**
 * Reads the cells of a checked claim and of its source as a claim.
 *
 * Errors  RangeError when a cell is not of its type
 */
export function toClaim(cells: Cells, sourceCells: Cells): Claim {
  const row = decodeRow(claims, cells);
  const source = decodeRow(sources, sourceCells);
  return {
    claimId: row.claim_id,
    indicatorId: row.indicator_id,
    geo: row.geo,
    scopeId: row.scope_id,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    value: row.value,
    qualifier: row.qualifier,
    unitId: row.unit_id,
    basisId: row.basis_id,
    segmentId: row.segment_id,
    repeatsClaimId: row.repeats_claim_id,
    isChartable: row.chartable,
    chartNoteId: row.chart_note_id,
    isBreakBefore: row.break_before,
    sourceId: row.source_id,
    sourceKind: source.kind,
    publishedOn: source.published_on,
  };
}
