import type { Qualifier } from "../domain/claim.ts";
import type { DaySpan } from "../domain/period.ts";
import type { CourseState, Cutoffs } from "./cutoffs.ts";

/** Which way the promise goes. */
export type Direction = "rising" | "falling";

/** A number with the date as printed, the days that it may mean, and the day that counts in the formula. */
export interface DatedValue {
  readonly value: number;
  /** Date as printed; of a period its end. */
  readonly on: string;
  readonly span: DaySpan;
  /** Day number since 1970-01-01. */
  readonly day: number;
}

/** What one end of a hedged number comes to; an exact number has one end. */
export interface PaceEnd {
  /** Null: the hedge names no end ("more than …"). */
  readonly value: number | null;
  readonly pace: number | null;
  readonly state: "met" | CourseState;
}

/**
 * Linear pace of a running promise: p = ((c − b) / (T − b)) ÷ ((t − t0) / (tT − t0)).
 *
 * Units   days for t, t0 and tT; shares and pace are ratios; changes in the target's unit per year of 365.25 days
 */
export interface PaceWorking {
  /** b and t0. */
  readonly baseline: DatedValue;
  /** c and t, as printed. */
  readonly current: DatedValue & { readonly outcomeId: string; readonly qualifier: Qualifier };
  /** T and tT. */
  readonly target: DatedValue & { readonly qualifier: Qualifier };
  readonly direction: Direction;
  /** (c − b) / (T − b) of the number as printed. */
  readonly achievedShare: number;
  /** (t − t0) / (tT − t0). */
  readonly elapsedShare: number;
  /** p of the number as printed. */
  readonly pace: number;
  /** Value that lies on the straight line at t. */
  readonly expectedValue: number;
  readonly achievedPerYear: number;
  /** Change per year that remains to be made; null when no time remains, 0 when the promise is kept. */
  readonly neededPerYear: number | null;
  /** Worse end first; two when the outcome is hedged. */
  readonly ends: readonly PaceEnd[];
  /** That of the worse end. */
  readonly state: "met" | CourseState;
  readonly cutoffs: Cutoffs;
}

/** Why compound growth cannot be reckoned: no rate leads from, through or to nothing. */
export type NoGrowthReason = "base_not_positive" | "current_not_positive" | "target_not_positive";

/**
 * Second opinion: compound growth observed ÷ required.
 *
 * Units   growth per year of 365.25 days as a share (0.07 = 7 %)
 */
export type GrowthWorking =
  | {
      readonly isApplicable: true;
      readonly observedPerYear: number;
      readonly requiredPerYear: number;
      /** Of the number as printed. */
      readonly ratio: number;
      /** Ratio of the worse and the better end; null: no end. One entry when the outcome is not hedged. */
      readonly endRatios: readonly (number | null)[];
      /** That of the worse end. */
      readonly state: CourseState;
      readonly cutoffs: Cutoffs;
    }
  | { readonly isApplicable: false; readonly reason: NoGrowthReason };

/** A number beside its target, where no pace is needed: the date is over, or the promise is kept already. */
export interface Comparison {
  readonly outcomeId: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Date as printed, of a period its end; null when unknown. */
  readonly on: string | null;
  readonly targetValue: number;
  readonly targetQualifier: Qualifier;
  readonly direction: Direction;
  /** True when the number covers a part of the period or of what was promised. */
  readonly isPart: boolean;
}
