import type { UnitForms } from "../../lib/domain/claimRecord.ts";

/** A time of a slice that may be chosen. */
export interface ChoiceStep {
  readonly key: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly foundCount: number;
  readonly regionCount: number;
}

/** Inhabitants: the reference layer, which is a table of its own. */
export const populationId = "population";

/** A slice that is offered, with its names in the reader's language. */
export interface SliceChoice {
  readonly id: string;
  /** Empty for inhabitants. */
  readonly indicatorId: string;
  readonly basisId: string;
  /** `-` for none. */
  readonly segmentId: string;
  readonly name: string;
  readonly basisName: string;
  readonly segmentName: string | null;
  readonly unit: UnitForms;
  readonly canDivide: boolean;
  readonly hasBorders: boolean;
  readonly steps: readonly ChoiceStep[];
  readonly firstKey: string;
}
