import type { ChartForm } from "../../src/lib/series/chartForm.ts";

/** Different counts of one year, place, part and unit. */
export interface CountsSnapshot {
  readonly key: string;
  readonly text: string;
}

/** What the page of an indicator says first, in English. */
export interface PageSnapshot {
  readonly indicatorId: string;
  readonly name: string;
  readonly form: ChartForm;
  /** Points of the first view. */
  readonly pointCount: number;
  /** Claims that stand as a point of some series, in any place. */
  readonly drawnIds: readonly string[];
  readonly title: string | null;
  readonly description: string;
  readonly counts: readonly CountsSnapshot[];
}

/** One row of the overview, as a reader sees it. */
export interface LedgerSnapshot {
  readonly indicatorId: string;
  readonly name: string;
  readonly text: string;
}

/** What the pages make of one state of the data. */
export interface SiteSnapshot {
  readonly pages: readonly PageSnapshot[];
  readonly ledger: readonly LedgerSnapshot[];
}
