import { textOf } from "./decode.ts";
import type { Query } from "./query.ts";

/** A claim or a grant statement and the indicator on whose page it stands. */
export interface NumberedRowRecord {
  readonly id: string;
  readonly indicatorId: string;
}

/** Every claim and every grant statement with its indicator, by identifier. */
export const numberedRows: Query<Record<string, never>, NumberedRowRecord> = {
  name: "numbered-rows",
  params: [],
  sql: `SELECT claim_id AS id, indicator_id FROM claims
UNION ALL SELECT grant_id, measure FROM grants
ORDER BY id`,
  toRow: (raw) => ({ id: textOf(raw, "id"), indicatorId: textOf(raw, "indicator_id") }),
  examples: [{}],
};
