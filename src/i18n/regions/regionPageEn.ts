import { formatCount } from "../../lib/format/formatCount.ts";
import type { RegionPageMessages } from "./RegionPageMessages.ts";

const region = { one: "region", other: "regions" };
const indicator = { one: "indicator", other: "indicators" };

/** English words of the page of a region. */
export const regionPageEn: RegionPageMessages = {
  bordersHeading: "Borders",
  didNotExist: (years) => `${years}: the answer to any question about this region is “did not exist”. A blank there is not a missing figure.`,
  separated: (names) => `Separated that day: ${names}.`,
  joinNames: (names) => names.join(", "),
  oldClaims: (claims) => `Listed apart, about the former territory: ${claims}.`,
  noOldClaims: "No claim on this page is about the former territory.",
  oldHeading: (date) => `Within the borders before ${date}`,
  national: (counted) => `Kazakhstan, counted the same way (${counted}):`,
  otherTime: "another time",
  nationalNote: "Beside the numbers stands the figure for Kazakhstan where one of the same basis and part was found, never one of another basis.",
  noNational: "No figure for Kazakhstan counted in the same way was found for any of these numbers.",
  emergenciesHeading: "Emergencies",
  emergenciesNote: "Numbers of one emergency were told on several days and by several bodies; they overlap and cannot be added up.",
  targetsHeading: "Promises",
  noNumber: "no number printed",
  verdict: (state) => `Outcome: ${state}`,
  grantsHeading: "Funding",
  toGrant: "in the table of grants",
  milestonesHeading: "Events",
  populationNote: "Several sources give different numbers for one date; all of them are listed.",
  gapsHeading: "What was not found",
  gapsLede: (missing, all, sources, date) =>
    `Of ${formatCount(all, indicator, "en")} found in any region, ${missing} ${missing === "1" ? "has" : "have"} no figure here in what was read (${sources}, collected up to ${date}).`,
  gapsMeaning: "That does not mean that nobody published one: most sources were read as excerpts.",
  gapRegions: (count) => `found in ${formatCount(count, region, "en")}`,
  gapRest: (count) => `${formatCount(count, { one: "more indicator", other: "more indicators" }, "en")}, found in few regions`,
  none: {
    targets: "No promise about this region was found.",
    grants: "No statement on funding in this region was found.",
    milestones: "No dated event of this region was found.",
    emergencies: "No number on an emergency in this region was found.",
  },
  toMatrix: "All regions and indicators in one matrix",
  takeHeading: "Data and comparison",
  csv: "Every claim of this page as CSV",
  tables: "All claims: table, formats, terms",
  compare: "This region beside others",
  maps: "This region on the maps",
  file: {
    region: "Region",
    indicatorId: "indicator",
    indicator: "name of the indicator",
    unit: "unit",
    scope: "part of the region",
    repeats: "repeats claim",
    chartable: "fit for a chart",
    yes: "yes",
    no: "no",
    claims: "Claims",
  },
};
