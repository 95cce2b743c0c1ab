/** How a number was hedged in print: `more_than` is an open interval, `about` has no stated width. */
export const qualifiers = ["exact", "about", "more_than", "at_least", "almost", "up_to", "less_than"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Kinds of source, the strongest kind for picking a point first (see `pickPoint`). */
export const sourceKinds = ["statistics", "survey", "law", "report", "paper", "speech", "news", "reference"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * One published number with what is needed to compare it with others.
 *
 * Units   `value` is in `unitId` of the row; dates are ISO texts with the precision of the source
 */
export interface Claim {
  readonly claimId: string;
  readonly indicatorId: string;
  readonly geo: string;
  readonly scopeId: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unitId: string;
  readonly basisId: string;
  readonly segmentId: string | null;
  readonly repeatsClaimId: string | null;
  readonly isChartable: boolean;
  readonly chartNoteId: string | null;
  readonly isBreakBefore: boolean;
  readonly sourceId: string;
  readonly sourceKind: SourceKind;
  readonly publishedOn: string | null;
}
