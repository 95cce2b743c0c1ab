import type { NounForms } from "../../lib/format/formatCount.ts";

/** Names of the columns of the table of statements. */
export interface GrantColumns {
  readonly number: string;
  readonly measure: string;
  readonly when: string;
  readonly programme: string;
  readonly source: string;
}

/** Words of the filters of the table. */
export interface GrantFilters {
  readonly search: string;
  readonly searchHint: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly programme: string;
  readonly allProgrammes: string;
  readonly measure: string;
  readonly allMeasures: string;
  readonly status: string;
  readonly allStatuses: string;
  readonly region: string;
  readonly allRegions: string;
  readonly year: string;
  readonly allYears: string;
  readonly noYear: string;
  readonly aim: string;
  readonly allAims: string;
  readonly volunteering: string;
  readonly order: string;
  readonly orders: {
    readonly newest: string;
    readonly oldest: string;
    readonly programme: string;
    readonly measure: string;
    readonly largest: string;
    readonly smallest: string;
    readonly publisher: string;
  };
  readonly sortBy: (column: string) => string;
  /** A sentence with `{count}`. */
  readonly found: string;
  readonly nothing: string;
  readonly clear: string;
  readonly saveCsv: string;
}

/** Words of the pages about grants. */
export interface GrantMessages {
  readonly title: string;
  readonly description: (statements: string, programmes: string) => string;
  readonly card: { readonly title: string; readonly description: string };
  readonly lede: (statements: string, programmes: string, sources: string) => string;
  readonly statement: NounForms;
  readonly programme: NounForms;
  readonly plan: NounForms;
  readonly region: NounForms;
  readonly contents: string;
  readonly lineNote: (programme: string, indicator: string) => string;
  /** The one line that the data allows, or how many. */
  readonly onlyLine: string;
  readonly noLine: string;
  readonly sumHeading: string;
  /** Why nothing is added up. */
  readonly sumReasons: readonly string[];
  readonly plansHeading: string;
  readonly plansLede: (plans: string, paired: number) => string;
  readonly undatedPlans: (count: number) => string;
  readonly plansNote: string;
  readonly planned: string;
  readonly done: string;
  readonly pairTitle: (programme: string, indicator: string, years: string) => string;
  readonly pairTable: string;
  readonly pairColumns: { readonly what: string; readonly planned: string; readonly done: string };
  readonly lonePlans: (plans: string) => string;
  readonly loneReasons: { readonly undated: string; readonly not_found: string };
  readonly loneColumns: { readonly plan: string; readonly programme: string; readonly reason: string };
  readonly programmesHeading: string;
  readonly programmesLede: string;
  readonly timelineTitle: string;
  readonly timelineNote: string;
  readonly timelineText: (programmes: string, first: number, last: number) => string;
  readonly programmeColumns: {
    readonly programme: string;
    readonly statements: string;
    readonly planned: string;
    readonly done: string;
  };
  readonly undated: (count: string) => string;
  readonly regionsHeading: string;
  readonly regionsLede: string;
  readonly regionColumns: { readonly region: string; readonly statements: string; readonly programmes: string };
  readonly noRegions: (regions: string) => string;
  readonly tableHeading: string;
  readonly tableLede: (statements: string) => string;
  readonly columns: GrantColumns;
  readonly filters: GrantFilters;
  readonly download: string;
  readonly tableFiles: string;
  readonly repeats: (id: string) => string;
  readonly repeatedBy: string;
  readonly notDrawn: (reason: string) => string;
  readonly drawn: string;
  readonly printed: (words: string) => string;
  readonly aim: (direction: string) => string;
  readonly counted: (basis: string) => string;
  readonly linkTo: (id: string) => string;
  readonly answers: string;
  readonly standardHeading: string;
  readonly standardLede: string;
  readonly standardColumns: { readonly ours: string; readonly theirs: string; readonly why: string };
  readonly noField: string;
  readonly standardLink: string;
  readonly programmeDescription: (name: string, statements: string, sources: string) => string;
  readonly facts: { readonly kind: string; readonly funder: string; readonly statements: string; readonly sources: string; readonly years: string };
  readonly numbersHeading: string;
  readonly numbersNote: string;
  readonly allHeading: string;
  readonly allNote: string;
  readonly inTable: string;
  readonly otherProgrammes: string;
  readonly dotText: (value: string, label: string) => string;
}
