/** Words of the page on which regions stand side by side. */
export interface RegionCompareMessages {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly controls: string;
  readonly remove: (name: string) => string;
  readonly add: string;
  readonly addNone: string;
  readonly population: string;
  readonly indicator: string;
  /** Over the rows in which at least two have a number, and over those in which one has. */
  readonly sharedHeading: (count: number) => string;
  readonly singleHeading: (count: number) => string;
  /** Under a picture, which leaves them out. */
  readonly singleLeftOut: (count: number) => string;
  readonly nothingShared: string;
  readonly none: string;
  readonly otherPeriod: string;
  readonly bars: string;
  readonly caption: (names: string) => string;
  readonly announced: (names: string, count: number) => string;
  readonly csvHeading: string;
}
