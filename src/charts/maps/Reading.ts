import type { Qualifier } from "../../lib/domain/claim.ts";

/** A number about one region as the maps draw it, whatever table it comes from. */
export interface Reading {
  readonly placeId: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** Counted within the borders before 8 June 2022. */
  readonly isOldBorders: boolean;
  /** Regions whose numbers were added; empty when the number stands as printed. */
  readonly parts: readonly string[];
  /** Null for inhabitants, which are rows of their own table. */
  readonly claimId: string | null;
  readonly basisId: string | null;
  readonly asPrinted: string | null;
  readonly sourceId: string;
  readonly publisher: string;
  readonly speakerName: string | null;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
  readonly note: string | null;
}

/** Readings of one time, which may be compared with each other. */
export interface SliceStep {
  /** Readable name of the time: a date, a year, or `latest`. */
  readonly key: string;
  /** Null where every region has a date of its own. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** One per region. */
  readonly readings: readonly Reading[];
  /** Regions of which a number is asked: the 20 of "7 of 20". */
  readonly regionCount: number;
  /** All readings are within one set of borders: a region that had others then is no region of the step. */
  readonly keepsBorders: boolean;
}
