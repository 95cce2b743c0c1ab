/** Words of the page of one region. */
export interface RegionPageMessages {
  readonly bordersHeading: string;
  /** Years in which there was no such region, and the word of the matrix for it. */
  readonly didNotExist: (years: string) => string;
  readonly separated: (names: string) => string;
  readonly joinNames: (names: readonly string[]) => string;
  readonly oldClaims: (claims: string) => string;
  readonly noOldClaims: string;
  readonly oldHeading: (date: string) => string;
  /** Stands before the count of the country; who counts which part. */
  readonly national: (counted: string) => string;
  readonly otherTime: string;
  readonly nationalNote: string;
  readonly noNational: string;
  readonly emergenciesHeading: string;
  readonly emergenciesNote: string;
  readonly targetsHeading: string;
  readonly noNumber: string;
  readonly verdict: (state: string) => string;
  readonly grantsHeading: string;
  readonly toGrant: string;
  readonly milestonesHeading: string;
  readonly populationNote: string;
  readonly gapsHeading: string;
  readonly gapsLede: (missing: string, all: number, sources: string, date: string) => string;
  readonly gapsMeaning: string;
  readonly gapRegions: (count: number) => string;
  readonly gapRest: (count: number) => string;
  /** Kinds of rows of which none was found. */
  readonly none: Readonly<Record<"targets" | "grants" | "milestones" | "emergencies", string>>;
  readonly toMatrix: string;
  readonly takeHeading: string;
  readonly csv: string;
  readonly tables: string;
  readonly compare: string;
  readonly maps: string;
  readonly file: {
    readonly region: string;
    readonly indicatorId: string;
    readonly indicator: string;
    readonly unit: string;
    readonly scope: string;
    readonly repeats: string;
    readonly chartable: string;
    readonly yes: string;
    readonly no: string;
    readonly claims: string;
  };
}
