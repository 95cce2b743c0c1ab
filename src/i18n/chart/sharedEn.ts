import type { SharedChartMessages } from "./SharedChartMessages.ts";

/** English words that charts and maps of every kind share. */
export const sharedChartEn: SharedChartMessages = {
  per1000Axis: (unit) => `${unit} per 1,000 people`,
  oldBorders: (date) => `Counted within the borders that the region had before ${date}.`,
  measure: "Measure",
  asCounted: "number",
  per1000: "per 1,000 people",
  per1000Value: (value) => `${value} per 1,000 people`,
  reset: "Reset",
  controls: "Chart settings",
  engineLoading: (percent) => `Loading the database: ${percent}`,
  engineWorking: "Working…",
  engineFailed: "The chart cannot be changed at the moment.",
  engineReason: {
    unreachable: "The files of the database did not load.",
    corrupt: "The files of the database arrived damaged or incomplete.",
    timeout: "The database has not answered for too long.",
    unsupported: "This browser cannot run the database.",
    crashed: "The database stopped with an error.",
    query: "The query failed.",
  },
  engineStillHere: "The chart, the table and the sources on this page stay complete.",
  retry: "Try again",
  sources: "Sources",
  table: "Table",
  unknownPeriod: "date unknown",
  noSpeaker: (publisher) => `${publisher}, no speaker named`,
};
