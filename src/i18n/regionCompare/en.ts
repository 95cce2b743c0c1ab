import { formatCount } from "../../lib/format/formatCount.ts";
import { formatNumber } from "../../lib/format/formatNumber.ts";
import type { RegionCompareMessages } from "./RegionCompareMessages.ts";

const rows = { one: "count", other: "counts" };

/** English words of the comparison of regions. */
const regionCompareEn: RegionCompareMessages = {
  title: "Compare regions",
  description: "Two to five regions of Kazakhstan side by side: numbers on volunteering, a row for each way of counting, with sources.",
  lede: "A row is one indicator, counted by one rule, for one part and one kind of period; two rules never share a row. A bar is drawn only where at least two of the regions have a number of the same period.",
  controls: "Choice of regions",
  remove: (name) => `Take away: ${name}`,
  add: "Add a region",
  addNone: "choose",
  population: "Population",
  indicator: "What was counted",
  sharedHeading: (count) => `At least two of the regions have a number: ${formatCount(count, rows, "en")}`,
  singleHeading: (count) => `Only one of the regions has a number: ${formatCount(count, rows, "en")}`,
  singleLeftOut: (count) => `Counts of one region only are not drawn: ${formatNumber(count, "en")}.`,
  nothingShared: "No count was found that two of these regions share.",
  none: "no figure found",
  otherPeriod: "another period",
  bars: "Bars of a row are drawn on one scale. The longest is the largest number of the shared period.",
  caption: (names) => `Regions side by side: ${names}`,
  announced: (names, count) => `Side by side: ${names}. At least two have a number in ${formatCount(count, rows, "en")}.`,
  csvHeading: "Numbers side by side",
};

export default regionCompareEn;
