/**
 * The figures of the five documents the project began from, as a check on the tables.
 *
 * Each document was read in full; values, qualifiers and periods were first written from its words, then compared with
 * the tables by a script. The choice of figures, their row ids and the names of the units follow the tables. Where a
 * document has no date beside a figure, or only a year, the period follows its date of publication, and the entry says
 * so. That date is printed in altyalash-2024 and obozrenie-2019; for vlast-2020, kapital-2023 and baq-2023 it is not in
 * the text and comes from the table of sources, where it is inferred. An empty string means that neither the document
 * nor its date tells.
 *
 * Descriptions are our own; no sentence of a document stands here.
 */
export interface SeedFigure {
  document: "vlast-2020" | "altyalash-2024" | "kapital-2023" | "baq-2023" | "obozrenie-2019";
  claimId: string;
  value: number;
  unit: string;
  periodStart: string;
  periodEnd: string;
  qualifier: "exact" | "about" | "more_than" | "at_least" | "almost" | "up_to" | "less_than";
}

export interface SeedOtherFigure {
  document: SeedFigure["document"];
  table: "grants" | "targets" | "milestones" | "documents";
  rowId: string;
  value?: number;
  unit?: string;
  /** A year, month or day as the document tells it; two of them with a slash for a span. */
  date?: string;
  what: string;
}

export const seedFigures: readonly SeedFigure[] = [
  // period from the date of publication
  { document: "vlast-2020", claimId: "c0697", value: 6, unit: "percent", periodStart: "2020-02-12", periodEnd: "2020-02-12", qualifier: "exact" },
  // period from the date of publication
  {
    document: "vlast-2020",
    claimId: "c0891",
    value: 200,
    unit: "organisations",
    periodStart: "2020-02-12",
    periodEnd: "2020-02-12",
    qualifier: "exact",
  },
  // period from the date of publication
  { document: "vlast-2020", claimId: "c0957", value: 50_000, unit: "people", periodStart: "2020-02-12", periodEnd: "2020-02-12", qualifier: "exact" },
  // period from the date of publication: the year before it
  { document: "vlast-2020", claimId: "c0083", value: 300_000, unit: "people", periodStart: "2019", periodEnd: "2019", qualifier: "exact" },
  // period from the date of publication
  { document: "vlast-2020", claimId: "c0770", value: 48, unit: "percent", periodStart: "2020-02-12", periodEnd: "2020-02-12", qualifier: "exact" },
  // period from the date of publication
  { document: "vlast-2020", claimId: "c0738", value: 16_000, unit: "people", periodStart: "2020-02-12", periodEnd: "2020-02-12", qualifier: "exact" },
  {
    document: "altyalash-2024",
    claimId: "c0908",
    value: 755,
    unit: "organisations",
    periodStart: "2024-12-13",
    periodEnd: "2024-12-13",
    qualifier: "exact",
  },
  {
    document: "altyalash-2024",
    claimId: "c0612",
    value: 2000,
    unit: "groups",
    periodStart: "2024-12-13",
    periodEnd: "2024-12-13",
    qualifier: "exact",
  },
  {
    document: "altyalash-2024",
    claimId: "c0978",
    value: 275_000,
    unit: "people",
    periodStart: "2024-12-13",
    periodEnd: "2024-12-13",
    qualifier: "exact",
  },
  {
    document: "altyalash-2024",
    claimId: "c0829",
    value: 3500,
    unit: "people",
    periodStart: "2024-12-13",
    periodEnd: "2024-12-13",
    qualifier: "exact",
  },
  { document: "altyalash-2024", claimId: "c0554", value: 1, unit: "offices", periodStart: "2024-12-13", periodEnd: "2024-12-13", qualifier: "exact" },
  {
    document: "altyalash-2024",
    claimId: "c0555",
    value: 20,
    unit: "offices",
    periodStart: "2024-12-13",
    periodEnd: "2024-12-13",
    qualifier: "exact",
  },
  // end of the period from the date of publication
  { document: "altyalash-2024", claimId: "c0524", value: 5600, unit: "events", periodStart: "2024", periodEnd: "2024-12-13", qualifier: "more_than" },
  // no period beside the figure; the text is on 2024; end of the period from the date of publication
  {
    document: "altyalash-2024",
    claimId: "c0596",
    value: 2000,
    unit: "requests",
    periodStart: "2024",
    periodEnd: "2024-12-13",
    qualifier: "more_than",
  },
  {
    document: "altyalash-2024",
    claimId: "c0742",
    value: 67_000,
    unit: "people",
    periodStart: "2024-12-13",
    periodEnd: "2024-12-13",
    qualifier: "more_than",
  },
  // end of the period from the date of publication
  { document: "altyalash-2024", claimId: "c0939", value: 55, unit: "projects", periodStart: "2024", periodEnd: "2024-12-13", qualifier: "exact" },
  // end of the period from the date of publication
  { document: "altyalash-2024", claimId: "c0525", value: 42_000, unit: "events", periodStart: "2024", periodEnd: "2024-12-13", qualifier: "exact" },
  // end of the period from the date of publication
  { document: "altyalash-2024", claimId: "c1034", value: 10_000, unit: "people", periodStart: "2024", periodEnd: "2024-12-13", qualifier: "exact" },
  { document: "altyalash-2024", claimId: "c0861", value: 7, unit: "people", periodStart: "2024-09", periodEnd: "2024-09", qualifier: "exact" },
  { document: "altyalash-2024", claimId: "c0493", value: 450, unit: "people", periodStart: "2024-10", periodEnd: "2024-10", qualifier: "exact" },
  { document: "altyalash-2024", claimId: "c0483", value: 14, unit: "countries", periodStart: "2024-10", periodEnd: "2024-10", qualifier: "exact" },
  { document: "altyalash-2024", claimId: "c0014", value: 234, unit: "people", periodStart: "2020", periodEnd: "2024", qualifier: "exact" },
  // the document says the current year and no days
  { document: "altyalash-2024", claimId: "c0573", value: 7000, unit: "deeds", periodStart: "2024", periodEnd: "2024", qualifier: "more_than" },
  // the document says the current year and no days
  { document: "altyalash-2024", claimId: "c0580", value: 50_000, unit: "people", periodStart: "2024", periodEnd: "2024", qualifier: "about" },
  // the document says the current year and no days
  { document: "altyalash-2024", claimId: "c0001", value: 7000, unit: "animals", periodStart: "2024", periodEnd: "2024", qualifier: "exact" },
  // the document says the current year and no days
  { document: "altyalash-2024", claimId: "c0195", value: 3200, unit: "trees", periodStart: "2024", periodEnd: "2024", qualifier: "exact" },
  // the document says the current year and no days
  { document: "altyalash-2024", claimId: "c0271", value: 240, unit: "tonnes", periodStart: "2024", periodEnd: "2024", qualifier: "exact" },
  { document: "altyalash-2024", claimId: "c0015", value: 20, unit: "people", periodStart: "2024-12-05", periodEnd: "2024-12-05", qualifier: "exact" },
  {
    document: "altyalash-2024",
    claimId: "c0022",
    value: 10,
    unit: "nominations",
    periodStart: "2024-12-05",
    periodEnd: "2024-12-05",
    qualifier: "exact",
  },
  // period from the date of publication
  {
    document: "kapital-2023",
    claimId: "c0901",
    value: 680,
    unit: "organisations",
    periodStart: "2023-06-21",
    periodEnd: "2023-06-21",
    qualifier: "exact",
  },
  // period from the date of publication
  {
    document: "kapital-2023",
    claimId: "c0975",
    value: 200_000,
    unit: "people",
    periodStart: "2023-06-21",
    periodEnd: "2023-06-21",
    qualifier: "exact",
  },
  // end of the period from the date of publication
  { document: "kapital-2023", claimId: "c0589", value: 3, unit: "times", periodStart: "2020", periodEnd: "2023-06-21", qualifier: "exact" },
  // period from the date of publication and the two days the text names
  { document: "baq-2023", claimId: "c0491", value: 400, unit: "people", periodStart: "2023-06-20", periodEnd: "2023-06-21", qualifier: "more_than" },
  // period from the date of publication: the three years before it
  { document: "baq-2023", claimId: "c0587", value: 3, unit: "times", periodStart: "2020", periodEnd: "2023", qualifier: "exact" },
  { document: "baq-2023", claimId: "c0885", value: 50, unit: "organisations", periodStart: "2019", periodEnd: "2019", qualifier: "more_than" },
  // period from the date of publication
  {
    document: "baq-2023",
    claimId: "c0897",
    value: 682,
    unit: "organisations",
    periodStart: "2023-06-20",
    periodEnd: "2023-06-20",
    qualifier: "exact",
  },
  { document: "baq-2023", claimId: "c0947", value: 50_000, unit: "people", periodStart: "2019", periodEnd: "2019", qualifier: "exact" },
  // period from the date of publication
  {
    document: "baq-2023",
    claimId: "c0970",
    value: 200_000,
    unit: "people",
    periodStart: "2023-06-20",
    periodEnd: "2023-06-20",
    qualifier: "more_than",
  },
  // the document gives no date
  { document: "baq-2023", claimId: "c0469", value: 300, unit: "people", periodStart: "", periodEnd: "", qualifier: "more_than" },
  // the document gives no start; end of the period from the date of publication
  { document: "baq-2023", claimId: "c0379", value: 500, unit: "tonnes", periodStart: "", periodEnd: "2023-06-20", qualifier: "more_than" },
  // the document gives no start; end of the period from the date of publication
  { document: "baq-2023", claimId: "c0348", value: 150, unit: "yurts", periodStart: "", periodEnd: "2023-06-20", qualifier: "exact" },
  // the document gives no start; end of the period from the date of publication
  { document: "baq-2023", claimId: "c0360", value: 10_000_000, unit: "usd", periodStart: "", periodEnd: "2023-06-20", qualifier: "more_than" },
  // period from the date of publication
  { document: "baq-2023", claimId: "c0411", value: 3, unit: "headquarters", periodStart: "2023-06-20", periodEnd: "2023-06-20", qualifier: "exact" },
  // period from the date of publication
  { document: "baq-2023", claimId: "c0441", value: 300, unit: "people", periodStart: "2023-06-20", periodEnd: "2023-06-20", qualifier: "more_than" },
  // the document gives no start; end of the period from the date of publication
  { document: "baq-2023", claimId: "c0485", value: 120_000, unit: "people", periodStart: "", periodEnd: "2023-06-20", qualifier: "more_than" },
  // the document gives no start; end of the period from the date of publication
  { document: "baq-2023", claimId: "c0523", value: 24_000, unit: "events", periodStart: "", periodEnd: "2023-06-20", qualifier: "more_than" },
  // period from the date of publication
  { document: "baq-2023", claimId: "c0869", value: 7, unit: "people", periodStart: "2023-06-20", periodEnd: "2023-06-20", qualifier: "exact" },
  // period from the date of publication
  { document: "baq-2023", claimId: "c0846", value: 16, unit: "countries", periodStart: "2023-06-20", periodEnd: "2023-06-20", qualifier: "exact" },
  {
    document: "obozrenie-2019",
    claimId: "c0887",
    value: 287,
    unit: "organisations",
    periodStart: "2019-11-15",
    periodEnd: "2019-11-15",
    qualifier: "exact",
  },
  // period from the date of publication; the text says the year 2019
  {
    document: "obozrenie-2019",
    claimId: "c0940",
    value: 17,
    unit: "centres",
    periodStart: "2019-11-15",
    periodEnd: "2019-11-15",
    qualifier: "exact",
  },
];

export const seedOtherFigures: readonly SeedOtherFigure[] = [
  // date from the date of publication
  {
    document: "vlast-2020",
    table: "targets",
    rowId: "t005",
    value: 1_000_000,
    unit: "people",
    date: "2020",
    what: "people planned for the clean-up campaign in the year of the speech",
  },
  // the document gives no date by which they open
  { document: "vlast-2020", table: "targets", rowId: "t006", value: 17, unit: "offices", what: "regional offices being opened" },
  // date from the date of publication
  {
    document: "vlast-2020",
    table: "targets",
    rowId: "t007",
    value: 2,
    unit: "times",
    date: "2020",
    what: "doubling of the students registered on the site within the year of the speech",
  },
  { document: "vlast-2020", table: "milestones", rowId: "m005", date: "2017", what: "the EXPO exhibition, to which volunteers contributed" },
  // no date and no number in the document
  { document: "vlast-2020", table: "milestones", rowId: "m012", what: "volunteers in the rebuilding of Arys" },
  // date from the date of publication
  { document: "vlast-2020", table: "milestones", rowId: "m025", date: "2020-02-12", what: "opening of the republican front office, on a Wednesday" },
  { document: "altyalash-2024", table: "documents", rowId: "roadmap-2024-2026", date: "2024/2026", what: "years of the roadmap approved in 2024" },
  {
    document: "altyalash-2024",
    table: "grants",
    rowId: "g0022",
    value: 240,
    unit: "grants",
    date: "2024",
    what: "small grants issued for volunteer initiatives",
  },
  {
    document: "altyalash-2024",
    table: "milestones",
    rowId: "m044",
    date: "2023",
    what: "international volunteer centre at the national front office at work",
  },
  { document: "altyalash-2024", table: "milestones", rowId: "m022", date: "2020", what: "international award Volunteer of the Year established" },
  { document: "altyalash-2024", table: "milestones", rowId: "m058", date: "2024-12-05", what: "winners of the Marathon of Good Deeds awarded" },
  { document: "altyalash-2024", table: "targets", rowId: "t037", date: "2025", what: "better legislation on volunteering planned" },
  { document: "altyalash-2024", table: "targets", rowId: "t035", date: "2025", what: "national organising committee planned" },
  {
    document: "altyalash-2024",
    table: "targets",
    rowId: "t036",
    date: "2025",
    what: "plan of events for the international year of 2026 to be drawn up",
  },
  { document: "kapital-2023", table: "documents", rowId: "year-of-volunteer-2020", date: "2020", what: "year named after volunteers" },
  { document: "kapital-2023", table: "documents", rowId: "roadmap-2021-2023", date: "2021/2023", what: "years of the earlier roadmap" },
  { document: "kapital-2023", table: "targets", rowId: "t044", what: "first instruction: a new roadmap" },
  { document: "kapital-2023", table: "targets", rowId: "t046", what: "second instruction: records of volunteer and charity work, in stages" },
  { document: "kapital-2023", table: "targets", rowId: "t045", what: "third instruction: long-term grants" },
  { document: "kapital-2023", table: "targets", rowId: "t047", what: "fourth instruction: stronger front offices, national and regional" },
  { document: "kapital-2023", table: "targets", rowId: "t048", what: "fifth instruction: international cooperation" },
  // date from the date of publication
  { document: "baq-2023", table: "milestones", rowId: "m045", value: 2, unit: "days", date: "2023-06-20", what: "length of the international forum" },
  // date from the date of publication: the year before it
  { document: "baq-2023", table: "milestones", rowId: "m039", date: "2022", what: "Central Asian forum of volunteers, the year before" },
  // date from the date of publication: the year before it
  { document: "baq-2023", table: "milestones", rowId: "m037", date: "2022", what: "law on volunteer activity signed, the year before" },
  {
    document: "obozrenie-2019",
    table: "grants",
    rowId: "g0044",
    value: 68,
    unit: "projects",
    date: "2019",
    what: "projects by non-governmental organisations under the state social order",
  },
  // the month is printed, the year is that of the publication
  { document: "obozrenie-2019", table: "milestones", rowId: "m014", date: "2019-09", what: "student credit module added to the platform" },
  // the days are printed, the year is that of the publication
  {
    document: "obozrenie-2019",
    table: "milestones",
    rowId: "m021",
    date: "2019-12-11/2019-12-12",
    what: "forum at which the Year of the Volunteer starts, as planned",
  },
  { document: "obozrenie-2019", table: "documents", rowId: "year-of-volunteer-2020", date: "2020", what: "year named after volunteers" },
];
