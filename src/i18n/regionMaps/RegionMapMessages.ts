/** Words of the maps of the regions. */
export interface RegionMapMessages {
  readonly title: string;
  readonly description: string;
  /** Over the page: how many counts there are to choose from, and how much of the country the largest shows. */
  readonly lede: (counts: number, largest: string) => string;
  /** Link from one page of regions to another. */
  readonly toMaps: string;
  readonly toCompare: string;
  /** Links beside a chosen slice. */
  readonly toCoverage: string;
  readonly population: { readonly name: string; readonly basis: string };
  readonly controls: string;
  readonly slice: string;
  readonly view: string;
  readonly views: { readonly map: string; readonly tiles: string; readonly ranking: string };
  readonly date: string;
  readonly year: string;
  readonly earlier: string;
  readonly later: string;
  readonly stepOf: (index: number, count: number) => string;
  readonly latest: string;
  readonly borders: string;
  readonly bordersOf: { readonly present: string; readonly old: string };
  /** "7 of 20 regions". */
  readonly of: (found: number, total: number) => string;
  readonly sliceTitle: (name: string, of: string) => string;
  readonly legendNone: string;
  readonly legendUnrated: string;
  readonly legendUnformed: string;
  readonly legendStronger: string;
  readonly inThousands: string;
  /** What a blank region says of itself. */
  readonly none: string;
  readonly unrated: (value: string) => string;
  readonly unformed: string;
  readonly merged: (date: string) => string;
  /** Sentences that say what the maps say. */
  readonly largest: (place: string, value: string) => string;
  readonly smallest: (place: string, value: string) => string;
  readonly blankCount: (count: number) => string;
  readonly unratedCount: (count: number) => string;
  readonly unformedCount: (count: number) => string;
  readonly blankHeading: string;
  readonly unratedHeading: string;
  readonly unformedHeading: string;
  /** A number that is the sum of two regions of today. */
  readonly sumOf: (names: string) => string;
  readonly dividedBy: (people: string, date: string) => string;
  readonly notes: {
    readonly centres: string;
    readonly oneScale: string;
    readonly hedged: string;
    readonly ownDates: string;
    readonly oldBorders: (date: string) => string;
    readonly sums: string;
    readonly rates: string;
    readonly onlyFound: string;
  };
  /** Signs of hedged numbers, on the map and behind the bars. */
  readonly marks: { readonly more: string; readonly less: string; readonly about: string };
  /** Signs before a number where there is no room for a word. */
  readonly signs: { readonly moreThan: string; readonly atLeast: string; readonly upTo: string; readonly lessThan: string; readonly about: string };
  /** Under a drawing before a region is chosen. */
  readonly pickHint: string;
  readonly keyboardHint: string;
  readonly position: (index: number, count: number) => string;
  readonly regionPage: (name: string) => string;
  readonly claimLink: (claimId: string) => string;
  readonly interactiveMap: string;
  readonly columns: { readonly region: string; readonly value: string; readonly perThousand: string; readonly date: string; readonly source: string };
  readonly tableCaption: (title: string) => string;
  readonly listHeading: string;
  readonly listNote: string;
  readonly showOnMap: string;
  readonly changedTo: (title: string) => string;
  readonly csv: { readonly code: string; readonly state: string; readonly population: string; readonly populationDate: string };
}
