import type { SharedChartMessages } from "./SharedChartMessages.ts";

/** Words of charts, their controls and their text alternatives. */
export interface ChartMessages extends SharedChartMessages {
  /** Over a chart: where and in what. */
  readonly subtitle: (place: string, unit: string) => string;
  /** Under a line's name: its last value and when. */
  readonly endLabel: (value: string, period: string) => string;
  /** At a bracket. */
  readonly conflictLabel: (year: string, count: number) => string;
  readonly marks: {
    readonly moreThan: string;
    readonly moreThanRight: string;
    readonly about: string;
    readonly hollow: string;
    readonly bracket: string;
    readonly break: string;
    readonly borders: string;
    readonly bar: string;
    readonly lessThan: string;
    readonly lessThanLeft: string;
  };
  /** Numbers too large for the scale, named beside the chart. */
  readonly offChart: (list: string) => string;
  readonly leftOut: (count: number) => string;
  /** Claims about a time when their region did not exist. */
  readonly leftOutUnformed: (count: number) => string;
  /** Of a region that lost territory: numbers on both sides of the day, or only before it. */
  readonly bordersChanged: (date: string) => string;
  readonly leftOutPer1000: (count: number) => string;
  readonly populationUsed: (dates: string) => string;
  readonly mixedBases: string;
  readonly interactiveChart: string;
  readonly whoCounts: string;
  readonly everyone: string;
  readonly place: string;
  readonly segment: string;
  readonly allSegments: string;
  readonly noSegment: string;
  readonly period: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly anyYear: string;
  readonly events: string;
  readonly eventsShown: string;
  readonly eventsHidden: string;
  /** Over the numbered list under a chart. */
  readonly eventsHeading: string;
  readonly eventsMarked: (count: number) => string;
  readonly nothingFound: string;
  readonly noDrawable: string;
  /** Under a number stated large: how many more originals stand in the list. */
  readonly oneFigure: (otherCount: number) => string;
  /** After a sentence on a line that has a break. */
  readonly definitionChanged: string;
  /** Sources that are not named under the chart. */
  readonly moreSources: (count: number) => string;
  readonly tableCaption: (title: string) => string;
  readonly columns: {
    readonly value: string;
    readonly period: string;
    readonly whoCounts: string;
    readonly segment: string;
    readonly speaker: string;
    readonly source: string;
  };
  readonly differentCounts: (year: string, list: string) => string;
  readonly fromTo: (name: string, first: string, firstPeriod: string, last: string, lastPeriod: string) => string;
  readonly singleCount: (name: string, value: string, period: string) => string;
  readonly range: (low: string, high: string) => string;
  /** Said after a control was moved: what was chosen, or that the first view is back. */
  readonly changedTo: (label: string, value: string) => string;
  readonly firstView: string;
  readonly numbersOver: (count: number, years: string) => string;
  readonly firstLast: (first: string, firstPeriod: string, last: string, lastPeriod: string) => string;
  /** What stands on the card of a point, besides its number, time and speaker. */
  readonly card: {
    readonly printed: string;
    readonly noted: string;
    readonly quote: (words: string) => string;
    readonly inferred: string;
    readonly others: (list: string, moreCount: number) => string;
    readonly repeated: (count: number, publishers: string) => string;
    readonly source: string;
    readonly toClaim: (claimId: string) => string;
  };
  readonly pointPosition: (index: number, count: number) => string;
  readonly keyboardHint: string;
}
