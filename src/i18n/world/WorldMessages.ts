/** A country's value in words: "16% (Uzbekistan)". */
export interface EndOfRange {
  readonly value: string;
  readonly names: string;
}

/** Words of the page that shows Kazakhstan beside its neighbours. */
export interface WorldMessages {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly measures: string;
  readonly finding: (year: string, home: EndOfRange, low: EndOfRange, high: EndOfRange) => string;
  readonly howToRead: string;
  readonly noSurvey: (years: string) => string;
  readonly moreAbout: (indicator: string) => string;
  readonly table: string;
  readonly tableCaption: (measure: string) => string;
  readonly country: string;
  readonly noReading: string;
  readonly sources: string;
  /** Opens the list of editions. */
  readonly editions: string;
  readonly edition: (surveyYear: string) => string;
  readonly rights: string;
  readonly chart: {
    readonly role: string;
    readonly hint: string;
    readonly position: (index: number, count: number) => string;
    readonly homeThen: (home: string, value: string) => string;
    readonly homeUnknown: (home: string) => string;
    readonly source: string;
  };
  readonly ranksHeading: string;
  readonly ranksNote: string;
  readonly ranksColumns: { readonly year: string; readonly printed: string; readonly source: string };
  readonly othersHeading: string;
  readonly othersNote: (claims: string, sources: string) => string;
  readonly othersColumns: { readonly country: string; readonly indicator: string; readonly value: string; readonly when: string };
  readonly columns: {
    readonly placeId: string;
    readonly country: string;
    readonly year: string;
    readonly value: string;
    readonly source: string;
    readonly url: string;
  };
}
