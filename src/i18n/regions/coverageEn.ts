import { endSentence } from "../endSentence.ts";
import type { CoverageMessages } from "./CoverageMessages.ts";

/** English words of the coverage. */
export const coverageEn: CoverageMessages = {
  words: {
    region: "Region",
    total: "All",
    rest: "Other indicators",
    undated: "No date",
    caption: "Number of claims found, by region",
    key: "Columns",
    controls: "What the table shows",
    indicator: "Indicator",
    allIndicators: "all, side by side",
    year: "Year",
    allYears: "all years",
    theme: "Theme",
    allThemes: "all themes",
    reset: "Show all again",
    shownClaims: "Claims shown",
    shownCells: "Cells",
    states: {
      found: "fit for a chart",
      no_figure_found: "no figure found",
      did_not_exist: "region did not exist",
      other_scope_only: "part of the region only",
      not_chartable: "not fit for a chart",
    },
    oldBorders: "former borders",
  },
  finding: (claims, most, all) => `${claims} about regions; at most ${most} of ${all} regions can be compared with each other`,
  findingAlone: (claims) => `${claims} about regions; none of them can be compared region by region`,
  largest: ({ indicator, details, regions, ofRegions }) =>
    endSentence(`The largest fair slice has ${regions} of ${ofRegions} regions: ${indicator} (${details})`),
  otherwise: "All else was said in different years and counted by different rules.",
  empty: (cells, blank, sources, date) =>
    endSentence(`Of ${cells} cells of the matrix region × indicator × year, ${blank} are empty; what was read: ${sources}, up to ${date}`),
  nowhere: (none, all) => `For ${none} of ${all} indicators no figure was found for any region.`,
  matrixHeading: "What was found, and where nothing was",
  matrixNote: (firstYear, lastYear) =>
    `A number says how many claims were found. The bars below it are the years ${firstYear} to ${lastYear}, the last one claims without a date. A claim stands in the year in which its period ends; repeats and parts of a region are counted too.`,
  mainNote: (regions) => `Each column is an indicator with claims about at least ${regions} regions; the rest share one column and are listed below.`,
  legend: "How to read a cell",
  bars: { found: "year with a number fit for a chart", other: "year with other claims only" },
  save: "Download the matrix",
  restHeading: "Indicators of fewer regions",
  yearsHeading: "All indicators, year by year",
  yearsNote: (formed) => `Formed within these years: ${formed}. Before that nothing can have been counted within their borders.`,
  slicesHeading: "What may be compared",
  slicesNote: (regions) =>
    `A slice is one indicator, one way of counting and one period. Those of at least ${regions} regions are listed; there are no others.`,
  ofRegions: (regions, all) => `${regions} of ${all} regions`,
  maps: "Maps and rankings of these slices",
  compare: "Regions side by side",
  gapsHeading: "What would close the gaps",
  gapsLede:
    "No breakdown of volunteers or volunteer organisations by region from one source was found. For each indicator one table by region, from one source and for one date, would close the gap. Where statistics or a survey gave a number for the country, it is named: that is where such a table could be looked for.",
  gapColumns: { indicator: "Indicator", regions: "Regions with claims", slice: "Largest fair slice", national: "Count for the country" },
  gapUnread: "no table by region was read there",
  noNational: "no count by statistics or a survey found",
  noSlice: "fewer than 4",
  listHeading: "The regions one by one",
  world: "Kazakhstan beside its neighbours",
  picture: {
    subtitle: "Number of claims found, by region and indicator; below it the years, last those without a date",
    sources: (sources, date) => endSentence(`Read: ${sources}, up to ${date}`),
  },
};
