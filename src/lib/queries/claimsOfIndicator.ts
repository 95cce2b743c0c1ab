import type { ClaimRecord } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import type { Query } from "./query.ts";
import { selectClaimRecords, toClaimRecord } from "./selectClaimRecords.ts";

export interface ClaimFilter extends Readonly<Record<string, string>> {
  readonly indicatorId: string;
  readonly geo: string;
  readonly basisId: string;
  readonly segmentId: string;
  /** First and last year that a period may touch, as `YYYY`; claims without a period pass only with `0000` and `9999`. */
  readonly fromYear: string;
  readonly toYear: string;
  readonly locale: Locale;
}

/**
 * Claims of one indicator with names in the reader's language, in the order of time.
 *
 * Shape   filter → claims, repeats and those that may not be charted included
 */
export const claimsOfIndicator: Query<ClaimFilter, ClaimRecord> = {
  name: "claims-of-indicator",
  params: ["indicatorId", "geo", "basisId", "segmentId", "fromYear", "toYear", "locale"],
  sql: `${selectClaimRecords}
WHERE c.indicator_id = $indicatorId
  AND ($geo = '*' OR c.geo = $geo)
  AND ($basisId = '*' OR c.basis_id = $basisId)
  AND ($segmentId = '*' OR coalesce(c.segment_id, '-') = $segmentId)
  AND left(coalesce(c.period_end, c.period_start, '0000'), 4) >= $fromYear
  AND left(coalesce(c.period_start, c.period_end, '9999'), 4) <= $toYear
ORDER BY coalesce(c.period_end, c.period_start, ''), c.claim_id`,
  toRow: toClaimRecord,
  examples: [
    { indicatorId: "emergency_volunteers", geo: "*", basisId: "*", segmentId: "*", fromYear: "2030", toYear: "2031", locale: "en" },
    { indicatorId: "volunteer_organisations", geo: "KZ", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999", locale: "ru" },
    { indicatorId: "volunteers", geo: "KZ", basisId: "ministry", segmentId: "-", fromYear: "2020", toYear: "2024", locale: "kk" },
    { indicatorId: "emergency_volunteers", geo: "*", basisId: "*", segmentId: "event=floods_2024", fromYear: "0000", toYear: "9999", locale: "en" },
    { indicatorId: "volunteers", geo: "KZ-99", basisId: "*", segmentId: "*", fromYear: "0000", toYear: "9999", locale: "kk" },
  ],
};
