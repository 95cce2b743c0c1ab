import type { ClaimRecord } from "../domain/claimRecord.ts";
import type { Locale } from "../domain/locale.ts";
import type { Query } from "./query.ts";
import { selectClaimRecords, toClaimRecord } from "./selectClaimRecords.ts";

/**
 * Claims of all indicators with names in the reader's language, in the order of time.
 *
 * Shape   locale → claims, repeats and those that may not be charted included
 */
export const everyClaim: Query<{ locale: Locale }, ClaimRecord> = {
  name: "every-claim",
  params: ["locale"],
  sql: `${selectClaimRecords}
ORDER BY coalesce(c.period_end, c.period_start, ''), c.claim_id`,
  toRow: toClaimRecord,
  examples: [{ locale: "kk" }],
};
