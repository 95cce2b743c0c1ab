/** Kinds of rows that are taken from a source. */
export const takenKinds = ["claims", "grants", "targets", "milestones", "documents", "population", "readings", "areas"] as const;
export type TakenKind = (typeof takenKinds)[number];

/** Words of the pages of sources and speakers. Sentences that hold a number take it and agree with it. */
export interface SourcesMessages {
  readonly list: {
    readonly title: string;
    readonly description: string;
    readonly lede: (sources: string, full: number, excerpt: number, data: number) => string;
    readonly english: string;
    readonly years: string;
    readonly search: string;
    readonly searchHint: string;
    readonly publisher: string;
    readonly allPublishers: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly language: string;
    readonly allLanguages: string;
    readonly year: string;
    readonly allYears: string;
    readonly noDate: string;
    readonly read: string;
    readonly allRead: string;
    readonly copy: string;
    readonly allCopies: string;
    readonly onlyCopies: string;
    readonly noCopies: string;
    readonly sort: string;
    readonly sorts: Readonly<Record<"newest" | "publisher" | "claims", string>>;
    /** `{count}` stands for the number with its noun. */
    readonly found: string;
    readonly nothing: string;
    readonly clear: string;
    readonly rows: (count: number) => string;
    readonly noRows: string;
    readonly toSpeakers: string;
  };
  readonly source: {
    readonly title: (publisher: string, date: string, about: string) => string;
    readonly description: (publisher: string, date: string, about: string, taken: string) => string;
    readonly inEnglish: string;
    readonly taken: (list: string) => string;
    readonly nothing: string;
    readonly counts: Readonly<Record<TakenKind, (count: number) => string>>;
    readonly joinList: (parts: readonly string[]) => string;
    readonly original: string;
    /** Instead of the original where the text was read in a copy. */
    readonly copy: string;
    /** In a row: the link to the original, or to a copy, and how it is called where it is heard alone. */
    readonly originalLink: string;
    readonly originalOf: (publisher: string) => string;
    readonly copyLink: string;
    readonly copyOf: (publisher: string) => string;
    readonly openAt: (host: string) => string;
    readonly openCopyAt: (host: string) => string;
    readonly date: string;
    readonly onlyYear: string;
    readonly onlyMonth: string;
    readonly kind: string;
    readonly language: string;
    readonly speaker: string;
    readonly noSpeaker: string;
    readonly licence: string;
    readonly licenceText: string;
    readonly read: string;
    readonly mirror: (host: string) => string;
    readonly mirrorUnknown: string;
    readonly reliability: string;
    readonly id: string;
    readonly what: string;
    readonly mayBeDrawn: string;
    readonly repeats: string;
    readonly repeatedBy: string;
    readonly differs: string;
    readonly outcomeOf: string;
    readonly linkTo: (id: string) => string;
    readonly copiedRows: string;
    /** How long a document is in force. */
    readonly inForce: (period: string) => string;
    readonly populationColumns: { readonly place: string; readonly date: string; readonly people: string; readonly note: string };
    readonly oldBorders: string;
    readonly readings: (year: number) => string;
    readonly readingsNote: string;
    readonly place: string;
  };
  readonly speakers: {
    readonly title: string;
    readonly description: string;
    readonly lede: (speakers: string) => string;
    readonly note: string;
    readonly search: string;
    readonly searchHint: string;
    readonly found: string;
    readonly nothing: string;
    readonly speaker: string;
    readonly pageTitle: (name: string) => string;
    readonly pageDescription: (name: string, claims: string, sources: string) => string;
    readonly under: (claims: string, sourceCount: number) => string;
    readonly none: string;
    readonly claims: string;
    readonly claimsNote: string;
    readonly sources: string;
    readonly sourcesNote: string;
  };
}
