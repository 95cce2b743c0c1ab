import type { WorldMessages } from "./WorldMessages.ts";

/** English words of the page of the neighbours. */
export const worldEn: WorldMessages = {
  title: "Kazakhstan and its neighbours",
  description:
    "Kazakhstan, Central Asia, Russia, Mongolia and Indonesia in the World Giving Index, 2009 to 2021: who gave time, money and help, by the same survey.",
  lede: "One survey asks the same questions in many countries: the World Giving Index of the Charities Aid Foundation. It is a sample of adults, so a few points up or down may be chance. It is not comparable with counts of registered volunteers.",
  measures: "Measure",
  finding: (year, home, low, high) =>
    `${year}: ${home.names} ${home.value}; in the other countries from ${low.value} (${low.names}) to ${high.value} (${high.names})`,
  howToRead: "Every panel has the same scale. The thin grey line is Kazakhstan. A year without a reading leaves the line open.",
  noSurvey: (years) => `No reading of a single year was found for ${years}: the 2019 edition prints means of ten years.`,
  moreAbout: (indicator) => `All claims about Kazakhstan: ${indicator}`,
  table: "Data table",
  tableCaption: (measure) => `${measure}, by country and survey year`,
  country: "Country",
  noReading: "no reading found",
  sources: "Sources",
  editions: "Source: Charities Aid Foundation, editions of the World Giving Index by survey year:",
  edition: (surveyYear) => `edition on the survey year ${surveyYear}`,
  rights: "Rights",
  chart: {
    role: "interactive chart",
    hint: "Left and right arrow keys move between years, up and down between countries, Enter opens the source.",
    position: (index, count) => `${index} of ${count}`,
    homeThen: (home, value) => `${home} that year: ${value}`,
    homeUnknown: (home) => `${home} that year: no reading found`,
    source: "Source",
  },
  ranksHeading: "Ranks, as printed",
  ranksNote:
    "A rank depends on how many countries were asked that year. Ranks are therefore not drawn; here is what the editions print for Kazakhstan.",
  ranksColumns: { year: "Survey year", printed: "As printed", source: "Source" },
  othersHeading: "What else was read about other countries",
  othersNote: (claims, sources) => `${claims} from ${sources}. They were counted in different ways and are not compared with each other.`,
  othersColumns: { country: "Place", indicator: "Indicator", value: "Number", when: "When" },
  columns: { placeId: "place", country: "country", year: "survey year", value: "value", source: "source", url: "address of the source" },
};
