import { numberOf } from "./decode.ts";
import type { Query } from "./query.ts";

/** How much was read and found. */
export interface DataTotals {
  readonly sourceCount: number;
  readonly fullCount: number;
  readonly excerptCount: number;
  readonly dataFileCount: number;
  readonly noAddressCount: number;
  readonly claimCount: number;
  readonly repeatCount: number;
  readonly drawableCount: number;
  readonly indicatorCount: number;
}

/** Counts for the overview and the method page. */
export const dataTotals: Query<Record<string, never>, DataTotals> = {
  name: "data-totals",
  params: [],
  sql: `SELECT
  CAST((SELECT count(*) FROM sources) AS DOUBLE) AS source_count,
  CAST((SELECT count(*) FROM sources WHERE read_extent = 'full') AS DOUBLE) AS full_count,
  CAST((SELECT count(*) FROM sources WHERE read_extent = 'excerpt') AS DOUBLE) AS excerpt_count,
  CAST((SELECT count(*) FROM sources WHERE read_extent = 'data_file') AS DOUBLE) AS data_file_count,
  CAST((SELECT count(*) FROM sources WHERE url IS NULL) AS DOUBLE) AS no_address_count,
  CAST((SELECT count(*) FROM claims) AS DOUBLE) AS claim_count,
  CAST((SELECT count(*) FROM claims WHERE repeats_claim_id IS NOT NULL) AS DOUBLE) AS repeat_count,
  CAST((SELECT count(*) FROM claims WHERE chartable) AS DOUBLE) AS drawable_count,
  CAST((SELECT count(*) FROM indicators) AS DOUBLE) AS indicator_count`,
  toRow: (raw) => ({
    sourceCount: numberOf(raw, "source_count"),
    fullCount: numberOf(raw, "full_count"),
    excerptCount: numberOf(raw, "excerpt_count"),
    dataFileCount: numberOf(raw, "data_file_count"),
    noAddressCount: numberOf(raw, "no_address_count"),
    claimCount: numberOf(raw, "claim_count"),
    repeatCount: numberOf(raw, "repeat_count"),
    drawableCount: numberOf(raw, "drawable_count"),
    indicatorCount: numberOf(raw, "indicator_count"),
  }),
  examples: [{}],
};
