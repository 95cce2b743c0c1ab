import type { ClaimRecord } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import type { Query } from "./query.ts";
import { selectClaimRecords, toClaimRecord } from "./selectClaimRecords.ts";

/** Two to five regions; an empty text stands for none. */
export interface ComparedRegions extends Readonly<Record<string, string>> {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly fourth: string;
  readonly fifth: string;
  readonly locale: Locale;
}

/**
 * Claims about a few whole regions, to lay side by side.
 *
 * Shape   codes of regions → claims that may be charted, by indicator, basis, segment, region and time
 */
export const comparedClaims: Query<ComparedRegions, ClaimRecord> = {
  name: "compared-claims",
  params: ["first", "second", "third", "fourth", "fifth", "locale"],
  sql: `${selectClaimRecords}
WHERE c.geo IN ($first, $second, $third, $fourth, $fifth)
  AND c.chartable
  AND c.repeats_claim_id IS NULL
  AND c.scope_id IS NULL
ORDER BY c.indicator_id, c.basis_id, coalesce(c.segment_id, ''), c.geo, coalesce(c.period_end, c.period_start, ''), c.claim_id`,
  toRow: toClaimRecord,
  examples: [
    { first: "KZ-75", second: "KZ-71", third: "", fourth: "", fifth: "", locale: "kk" },
    { first: "KZ-10", second: "KZ-63", third: "KZ-27", fourth: "KZ-39", fifth: "KZ-79", locale: "ru" },
    { first: "KZ-99", second: "", third: "", fourth: "", fifth: "", locale: "en" },
  ],
};
