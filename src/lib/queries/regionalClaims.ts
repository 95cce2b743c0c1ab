import type { ClaimRecord } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import type { Query } from "./query.ts";
import { selectClaimRecords, toClaimRecord } from "./selectClaimRecords.ts";

export interface RegionalFilter extends Readonly<Record<string, string>> {
  /** `*` means all. */
  readonly indicatorId: string;
  /** Code of a region; `*` means all. */
  readonly geo: string;
  readonly locale: Locale;
}

/**
 * Claims about the regions of Kazakhstan with names in the reader's language, by indicator, region and time.
 *
 * Shape   filter → claims of codes below KZ, also of a region that is no more; repeats, those of a scope and
 *         those that may not be charted included
 */
export const regionalClaims: Query<RegionalFilter, ClaimRecord> = {
  name: "regional-claims",
  params: ["indicatorId", "geo", "locale"],
  sql: `${selectClaimRecords}
WHERE c.geo LIKE 'KZ-%'
  AND ($indicatorId = '*' OR c.indicator_id = $indicatorId)
  AND ($geo = '*' OR c.geo = $geo)
ORDER BY c.indicator_id, c.geo, coalesce(c.period_end, c.period_start, ''), c.claim_id`,
  toRow: toClaimRecord,
  examples: [
    { indicatorId: "*", geo: "*", locale: "kk" },
    { indicatorId: "*", geo: "KZ-10", locale: "ru" },
    { indicatorId: "emergency_volunteers", geo: "*", locale: "en" },
    { indicatorId: "volunteers", geo: "KZ-99", locale: "en" },
  ],
};
