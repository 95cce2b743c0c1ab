import type { ClaimRecord } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import type { Query } from "./query.ts";
import { selectClaimRecords, toClaimRecord } from "./selectClaimRecords.ts";

export interface SliceFilter extends Readonly<Record<string, string>> {
  readonly indicatorId: string;
  readonly basisId: string;
  /** `-` means claims without one. */
  readonly segmentId: string;
  readonly locale: Locale;
}

/**
 * Claims about whole regions by one way of counting, at every date: what the maps are drawn from.
 *
 * Shape   indicator, basis, segment → claims that may be charted, by time, region and id; repeats, parts of a
 *         region and former regions stay out
 */
export const sliceValues: Query<SliceFilter, ClaimRecord> = {
  name: "slice-values",
  params: ["indicatorId", "basisId", "segmentId", "locale"],
  sql: `${selectClaimRecords}
WHERE c.geo IN (SELECT place_id FROM regions)
  AND c.indicator_id = $indicatorId
  AND c.basis_id = $basisId
  AND coalesce(c.segment_id, '-') = $segmentId
  AND c.chartable
  AND c.repeats_claim_id IS NULL
  AND c.scope_id IS NULL
ORDER BY coalesce(c.period_end, c.period_start, ''), c.geo, c.claim_id`,
  toRow: toClaimRecord,
  examples: [
    { indicatorId: "emergency_volunteers", basisId: "ministry", segmentId: "event=floods_2024", locale: "kk" },
    {
      indicatorId: "eco_trees",
      basisId: "regional_one_day",
      segmentId: "campaign=taza_qazaqstan;day=national_planting_day",
      locale: "ru",
    },
    { indicatorId: "volunteers", basisId: "regional_authority", segmentId: "-", locale: "en" },
    { indicatorId: "volunteers", basisId: "nobody", segmentId: "-", locale: "en" },
  ],
};
