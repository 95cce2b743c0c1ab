import type { Claim } from "./claim.ts";

/** How much of a source was read. */
export const readExtents = ["full", "excerpt", "data_file"] as const;
export type ReadExtent = (typeof readExtents)[number];

/** A claim with everything a reader is told about it, names in the reader's language. */
export interface ClaimRecord extends Claim {
  readonly placeName: string;
  readonly scopeName: string | null;
  readonly basisName: string;
  readonly segmentName: string | null;
  readonly speakerName: string | null;
  readonly chartNote: string | null;
  readonly notes: string | null;
  readonly isPeriodInferred: boolean;
  /** Up to four words as printed; a quotation only when `isAsPrintedRead`. */
  readonly asPrinted: string;
  readonly isAsPrintedRead: boolean;
  readonly publisher: string;
  readonly sourceTitleEn: string;
  readonly sourceLanguage: string;
  readonly sourceUrl: string | null;
  readonly isPublishedOnInferred: boolean;
  readonly readExtent: ReadExtent;
}

/** Forms of a unit after a number, in one language. */
export interface UnitForms {
  readonly unitId: string;
  readonly measure: "count" | "money" | "percent" | "rank" | "other";
  readonly one: string;
  readonly few: string | null;
  readonly many: string | null;
  readonly other: string;
  /** Kazakh only, of units of measure: the case that "more than" and "almost" ask for. */
  readonly ablative: string | null;
  readonly dative: string | null;
  /** Word for the top of an axis. */
  readonly axis: string;
}
