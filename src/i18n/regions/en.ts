import type { RegionMessages } from "./RegionMessages.ts";

/** English words of the regions. */
export const regionsEn: RegionMessages = {
  title: "Regions",
  description: "What was found in print about volunteering in each of the 20 regions of Kazakhstan, number by number, with sources.",
  lede: "What was found about each region. The numbers come from different years and counters, so this list is not a ranking: it shows where there is something to read.",
  columns: { region: "Region", claims: "Claims", indicators: "Indicators", population: "Population, latest found" },
  pageTitle: (name) => `Volunteering: ${name}`,
  pageDescription: (inPlace) => `Every number on volunteering ${inPlace} that was found, with its source, date and way of counting.`,
  found: (inPlace, claims, indicators, sources) => `Volunteering ${inPlace}: ${claims} on ${indicators}, from ${sources}.`,
  nothing: (inPlace) => `In the documents read no figure on volunteering ${inPlace} was found.`,
  caution: "They were said in different years and counted by different rules, so they cannot be added up.",
  formed: (date, predecessor) => `Formed on ${date} out of: ${predecessor}. Earlier numbers do not exist within these borders.`,
  oldBorders: (date) => `The borders changed on ${date}. Numbers before that day are about the former, larger territory.`,
  facts: { centre: "Centre", area: "Area", population: "Population", code: "ISO 3166-2" },
  squareKilometres: "km²",
  noPopulation: "no figure found in the documents read",
  source: "source",
  claimsHeading: "Every number found",
  chart: "Chart of the indicator",
  populationHeading: "Population",
  populationColumns: { date: "On", people: "People", source: "Source" },
  oldBordersMark: "old borders",
};
