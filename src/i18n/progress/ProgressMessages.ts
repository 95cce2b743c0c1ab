import type { NoGrowthReason } from "../../lib/progress/workings.ts";
import type { Doubt, MissingInput, OtherReason, VerdictFlag } from "../../lib/progress/verdictResult.ts";
import type { VerdictState } from "../../lib/progress/verdictTypes.ts";

/** Flags that a reader is told in words of their own. */
export type FlagWord = Exclude<VerdictFlag, "uncertain" | "not_yet_promised">;

type NumberVerdict = "met" | "exceeded" | "not_met" | "partly" | "late_or_undated" | "not_comparable";
type StepVerdict = "met" | "partly" | "not_met" | "late_or_undated";
type PaceVerdict = "on_course" | "behind" | "far_behind" | "moving_away";

/** Sentences of verdicts; the numbers come with their hedge, unit and period. */
export interface VerdictSentences {
  readonly number: Readonly<Record<NumberVerdict, (promised: string, found: string) => string>>;
  readonly step: Readonly<Record<StepVerdict, string>>;
  readonly pace: Readonly<Record<PaceVerdict, (pace: string, due: string) => string>>;
  readonly cannot: (reasons: string) => string;
  readonly planned: (due: string) => string;
  readonly plannedUndated: string;
  /** When nothing says what is missing. */
  readonly noReason: string;
}

/** Words of the working of a verdict. */
export interface WorkingMessages {
  readonly summary: string;
  readonly inputs: string;
  readonly baseline: string;
  readonly target: string;
  readonly outcome: string;
  readonly due: string;
  readonly none: string;
  readonly undated: string;
  readonly rule: string;
  readonly stepRule: string;
  readonly numberRule: string;
  readonly unnumberedRule: string;
  readonly paceFormula: string;
  readonly cutoffs: (onCourse: string, behind: string, farBehind: string) => string;
  readonly growth: string;
  readonly growthFormula: string;
  readonly growthFaults: Readonly<Record<NoGrowthReason, string>>;
  readonly result: string;
  /** Growth per year that was asked for and that was seen. */
  readonly required: string;
  readonly observed: string;
  readonly range: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  readonly expected: string;
  readonly achieved: string;
  readonly needed: string;
  readonly holdRule: string;
  /** Outcome divided by target. */
  readonly share: string;
}

/** Words of one card. */
export interface CardMessages {
  readonly promised: string;
  readonly yesNo: string;
  readonly noNumber: string;
  readonly asPrinted: string;
  readonly countedBy: (basis: string) => string;
  readonly due: string;
  readonly noDue: string;
  readonly document: string;
  readonly noSpeaker: (publisher: string) => string;
  readonly known: string;
  readonly nothingKnown: string;
  readonly unknownDay: string;
  readonly outcomeKinds: Readonly<Record<"done" | "partly" | "not_done", string>>;
  readonly reported: string;
  readonly differs: string;
  readonly missing: string;
  readonly couldPublish: string;
  readonly original: string;
  readonly originalOf: (publisher: string) => string;
  readonly noLink: string;
  readonly indicator: string;
  readonly linkTo: (id: string) => string;
  /** Opens what a reader takes away from the card. */
  readonly take: string;
}

/** Words of the drawings. */
export interface DrawingMessages {
  /** What the marks mean. */
  readonly key: Readonly<Record<"target" | "used" | "baseline" | "other", string>>;
  readonly paceLine: string;
  readonly numberLine: (promised: string, found: string) => string;
  readonly paceChart: (baseline: string, target: string, found: string) => string;
}

/** Words of the controls and of what they found. */
export interface ListMessages {
  readonly heading: string;
  readonly controls: string;
  readonly state: string;
  readonly group: string;
  readonly document: string;
  readonly theme: string;
  readonly region: string;
  readonly year: string;
  readonly sort: string;
  readonly asOf: string;
  readonly all: string;
  readonly anyDocument: string;
  readonly everywhere: string;
  readonly noYear: string;
  readonly sorts: Readonly<Record<"document" | "date" | "state", string>>;
  readonly reset: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly asOfNote: (date: string) => string;
  readonly notYet: (count: number) => string;
}

/** Words of the pages of promises. */
export interface ProgressMessages {
  readonly title: string;
  readonly description: (targets: number, documents: number) => string;
  /** What the roadmaps hold: the headline. */
  readonly finding: (numbered: number) => string;
  readonly lede: (roadmaps: number, targets: number, numbered: number) => string;
  readonly caution: string;
  readonly toMethod: string;
  readonly leading: string;
  readonly others: string;
  readonly othersNote: string;
  readonly targetCount: (count: number) => string;
  readonly tallyLink: (state: string, count: number, group: string) => string;
  readonly states: Readonly<Record<VerdictState, string>>;
  readonly flags: Readonly<Record<FlagWord, string>>;
  readonly uncertain: (states: string, doubts: string) => string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly missing: Readonly<Record<MissingInput["input"], string>>;
  /** When the date or the period is printed and does not serve. */
  readonly coarseBaseline: (date: string) => string;
  readonly noOutcomeFor: (period: string) => string;
  /** Why a row that speaks to a promise decides nothing. */
  readonly unused: Readonly<Record<OtherReason, string>>;
  readonly joinList: (parts: readonly string[]) => string;
  readonly verdicts: VerdictSentences;
  readonly card: CardMessages;
  readonly drawing: DrawingMessages;
  readonly working: WorkingMessages;
  readonly list: ListMessages;
  readonly documentPage: {
    readonly title: (name: string) => string;
    readonly description: (name: string, targets: string) => string;
    readonly finding: (targets: number, numbered: number) => string;
    readonly kind: string;
    readonly adopted: string;
    readonly inForce: string;
    readonly responsible: string;
    readonly unknown: string;
    readonly source: string;
    readonly all: string;
  };
  readonly overview: {
    readonly heading: string;
    readonly note: (targets: number, numbered: number) => string;
    readonly all: (targets: number) => string;
  };
}
