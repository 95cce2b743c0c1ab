import type { OutcomeFacts, TargetFacts } from "../../lib/progress/verdictTypes.ts";

/** A row that speaks to a promise, with what a card tells of it. */
export interface ShownOutcome extends OutcomeFacts {
  readonly indicatorId: string | null;
  readonly basisName: string | null;
  /** The number as it was printed, where it was read. */
  readonly asPrinted: string | null;
  /** What happened; only of an event. */
  readonly title: string | null;
  readonly sourceId: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
}

/** A promise with its names in the reader's language: what a card shows, and the facts of which a verdict is made. */
export interface ShownPromise {
  readonly facts: TargetFacts;
  readonly outcomes: readonly ShownOutcome[];
  readonly name: string;
  readonly asPrinted: string | null;
  /** Language of the printed words; null where letters are missing or of another script. */
  readonly printedLanguage: string | null;
  readonly basisName: string | null;
  /** Unit in which the baseline was printed. */
  readonly baselineUnitId: string;
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly theme: string;
  readonly geo: string;
  readonly placeName: string;
  readonly group: string;
  readonly documentId: string;
  readonly documentName: string;
  /** What others reported, in words. */
  readonly reported: string;
  readonly statusReason: string | null;
  readonly difference: string | null;
  readonly responsible: string | null;
  readonly sourceId: string;
  readonly publisher: string;
  readonly speakerName: string | null;
  readonly sourceUrl: string | null;
  readonly publishedOn: string | null;
}
