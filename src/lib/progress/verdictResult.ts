import type { VerdictState } from "./verdictTypes.ts";
import type { Comparison, GrowthWorking, PaceWorking } from "./workings.ts";

/** Where in its life a promise is; `undated`: no date was given. */
export type PromisePhase = "not_yet_promised" | "before_start" | "running" | "passed" | "undated";

/** What a reader must know beside the state. */
export type VerdictFlag =
  /** Kept before its date. */
  | "early"
  /** Linear pace and compound growth give different states. */
  | "methods_disagree"
  /** More than one state is possible, see `possible` and `doubts`; the state is the least that is shown. */
  | "uncertain"
  /** A number was printed as "about" or "almost": it is compared as printed, no width is invented. */
  | "approximate"
  /** The target asks only that the baseline be held: on course while it is held, moving away when not. */
  | "hold"
  /** Judged by a number that covers a part of the period or of what was promised. */
  | "part_only"
  /** The promise was not yet printed on that day: pages leave it out. */
  | "not_yet_promised";

/** Why more than one state is possible. */
export type Doubt =
  /** The ends of the outcome's hedge give different states. */
  | "hedged_outcome"
  /** The promise is hedged against its own direction ("up to a million"): less keeps its words too. */
  | "hedged_target"
  /** Another usable outcome gives another state. */
  | "outcomes_differ";

/** Why an outcome that was known is not what the verdict rests on. */
export type OtherReason =
  /** Usable, but another stands nearer: closer to the end of the target's period, later while it runs, or of the whole, not a part. */
  | "another_is_closer"
  /** It states no number. */
  | "no_value"
  /** It states no result that a yes-or-no promise can be judged by. */
  | "no_result"
  | "other_unit"
  | "other_basis"
  /** No date is known for it. */
  | "undated"
  /** It ends before the target's period. */
  | "too_early"
  /** It ends more than 12 months after the target's period. */
  | "too_late"
  /** It begins after the day on which the promise is looked at. */
  | "not_yet"
  /** It is not younger than the baseline. */
  | "not_after_baseline"
  /** "Not done" said before the time was over, or where no time was set. */
  | "not_done_too_early"
  /** The promise prints no number. */
  | "no_target_number";

/** An outcome that was known and not used. */
export interface OtherOutcome {
  readonly outcomeId: string;
  readonly reason: OtherReason;
}

/** What would have to be published for a (better) verdict. */
export type MissingInput =
  | { readonly input: "target_number" }
  | { readonly input: "target_date" }
  | { readonly input: "baseline" }
  /** `on`: the baseline's date as printed when it is too coarse or too late to reckon with, null when none is known. */
  | { readonly input: "baseline_date"; readonly on: string | null }
  /** A figure, or a yes or no; `period`: target period as printed, null while it runs or when there is none. */
  | { readonly input: "outcome"; readonly period: string | null }
  | { readonly input: "outcome_date"; readonly outcomeIds: readonly string[] }
  | { readonly input: "same_unit"; readonly unitId: string; readonly outcomeIds: readonly string[] }
  | { readonly input: "same_basis"; readonly basisId: string; readonly outcomeIds: readonly string[] };

/** Where a promise stands on a day, with all that led there. */
export interface Verdict {
  readonly state: VerdictState;
  readonly phase: PromisePhase;
  readonly flags: readonly VerdictFlag[];
  /** All states that hedges and outcomes allow, worst first; more than one exactly when `uncertain`. */
  readonly possible: readonly VerdictState[];
  readonly doubts: readonly Doubt[];
  /** The number beside its target; null for yes-or-no promises and where no number is usable. */
  readonly comparison: Comparison | null;
  /** Only while the promise runs and baseline, outcome and target have number and date. */
  readonly pace: PaceWorking | null;
  /** There exactly when `pace` is. */
  readonly growth: GrowthWorking | null;
  /** Outcomes that the verdict rests on. */
  readonly used: readonly string[];
  readonly other: readonly OtherOutcome[];
  readonly missing: readonly MissingInput[];
}
