import type { ChartMessages } from "./ChartMessages.ts";
import { sharedChartEn } from "./sharedEn.ts";
import { formatCount } from "../../lib/format/formatCount.ts";

const numbers = { one: "number", other: "different numbers" };
const claims = { one: "claim", other: "claims" };
const drawn = { one: "number", other: "numbers" };
const events = { one: "event", other: "events" };
const times = { one: "time", other: "times" };

/** English words of charts. */
export const chartEn: ChartMessages = {
  ...sharedChartEn,
  subtitle: (place, unit) => `${place}, ${unit}`,
  endLabel: (value, period) => (period ? `${value}, ${period}` : value),
  conflictLabel: (year, count) => `${year}: ${formatCount(count, numbers, "en")}`,
  marks: {
    moreThan: "arrow up: “more than”, “at least”",
    moreThanRight: "arrow to the right: “more than”, “at least”",
    lessThan: "arrow down: “up to”, “fewer than”",
    lessThanLeft: "arrow to the left: “up to”, “fewer than”",
    about: "wave: “about”, “almost”",
    hollow: "open circle: another count, or said later",
    bracket: "bracket: different counts of one year",
    break: "dotted line: the definition changed",
    borders: "dotted line: the borders of the region changed",
    bar: "bar: the whole period that the number covers",
  },
  offChart: (list) => `Off the chart: ${list}.`,
  leftOut: (count) => `Not drawn: ${formatCount(count, claims, "en")} in other units, see the list of claims.`,
  leftOutUnformed: (count) => `Not drawn: ${formatCount(count, claims, "en")} about a time when the region did not exist.`,
  bordersChanged: (date) => `The borders of the region changed on ${date}: numbers from before and after that day are about different territories.`,
  leftOutPer1000: (count) => `Not drawn: ${formatCount(count, claims, "en")} without a population figure near in time.`,
  populationUsed: (list) => `Divided by the population on ${list}.`,
  mixedBases: "Numbers counted by different rules stand side by side here. They cannot be compared directly.",
  interactiveChart: "interactive chart",
  whoCounts: "Who counts",
  everyone: "everyone",
  place: "Place",
  segment: "Part",
  allSegments: "all parts",
  noSegment: "not divided",
  period: "Years",
  fromYear: "from",
  toYear: "to",
  anyYear: "any",
  events: "Events",
  eventsShown: "shown",
  eventsHidden: "hidden",
  eventsHeading: "Events marked on the chart",
  eventsMarked: (count) => `${formatCount(count, events, "en")} marked on the chart and listed below it.`,
  nothingFound: "For this choice no figure was found in the documents read.",
  noDrawable: "None of these numbers may stand on a chart. The list of claims gives the reason for each.",
  oneFigure: (otherCount) =>
    otherCount === 0
      ? "One number was found; that is not a series yet."
      : `One number may stand on a chart; ${formatCount(otherCount, { one: "more claim is", other: "more claims are" }, "en")} in the list below.`,
  definitionChanged: "The definition changed within the series.",
  moreSources: (count) => `and ${count} more`,
  tableCaption: (title) => `Numbers of the chart: ${title}`,
  columns: { value: "Number", period: "When", whoCounts: "Who counts", segment: "Part", speaker: "Who said it", source: "Source" },
  differentCounts: (year, list) => `Different numbers were printed for ${year}: ${list}.`,
  fromTo: (name, first, firstPeriod, last, lastPeriod) =>
    first === last
      ? `${name}: ${first} both first (${firstPeriod}) and last (${lastPeriod}).`
      : `${name}: ${first} first (${firstPeriod}), ${last} last (${lastPeriod}).`,
  singleCount: (name, value, period) => `${name}: ${value} (${period}).`,
  range: (low, high) => `Of the numbers found the smallest is ${low}, the largest ${high}.`,
  changedTo: (label, value) => `${label}: ${value}.`,
  firstView: "The chart is back at its first view.",
  numbersOver: (count, years) => `${formatCount(count, drawn, "en")}, ${years}.`,
  firstLast: (first, firstPeriod, last, lastPeriod) => `First ${first} (${firstPeriod}), last ${last} (${lastPeriod}).`,
  card: {
    printed: "Printed",
    noted: "Noted, wording not checked",
    quote: (words) => `“${words}”`,
    inferred: "date inferred",
    others: (list, moreCount) => `Others count: ${list}${moreCount > 0 ? `; and ${moreCount} more` : ""}`,
    repeated: (count, publishers) => `Repeated ${formatCount(count, times, "en")}: ${publishers}`,
    source: "Source",
    toClaim: (claimId) => `${claimId} in the list of claims`,
  },
  pointPosition: (index, count) => `Point ${index} of ${count}`,
  keyboardHint: "Arrow keys move from point to point, Enter opens the claim, Tab leads to the links of the point, Escape closes it.",
};
