/** Words of what a reader takes away from a chart; loaded when the actions are. */
export interface ActionMessages {
  readonly heading: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** A panel did not arrive. */
  readonly notLoaded: string;
  readonly copy: string;
  readonly download: string;
  readonly picture: string;
  readonly pictureSizes: { readonly screen: string; readonly double: string; readonly press: string; readonly vector: string };
  readonly table: string;
  readonly copyTable: string;
  readonly working: string;
  readonly failed: string;
  readonly saved: (file: string) => string;
  readonly cite: string;
  readonly citeNote: string;
  readonly embed: string;
  readonly embedNote: string;
  readonly embedLive: string;
  readonly embedFrozen: (version: string) => string;
  readonly embedUnreleased: string;
  readonly sql: string;
  readonly sqlNote: string;
  readonly sqlQuery: string;
  readonly sqlParameters: string;
  readonly sqlReceipt: string;
  readonly receiptData: string;
  readonly receiptFile: string;
  readonly receiptResult: string;
  readonly receiptRows: string;
  readonly sqlRun: string;
  readonly sqlWorking: string;
  readonly sqlFailed: string;
  /** Tells the queries of one chart apart. */
  readonly numbered: (label: string, number: number) => string;
  /** What the rows of a query are, beside those that a chart shows. */
  readonly sqlGives: {
    readonly claims: string;
    readonly population: string;
    readonly slice: string;
    readonly regionPopulation: string;
    readonly compared: string;
    readonly index: string;
    readonly milestones: string;
    readonly grants: string;
    readonly targets: string;
    readonly targetOutcomes: string;
  };
  /** Lines under a picture or above a table. */
  readonly release: (version: string, collectedThrough: string) => string;
  readonly rights: { readonly mixed: string; readonly caf: string; readonly ifrc: string };
  /** First column of the lines above a table. */
  readonly header: {
    readonly indicator: string;
    readonly shown: string;
    readonly basis: string;
    readonly unit: string;
    readonly sources: string;
    readonly rights: string;
    readonly version: string;
    readonly link: string;
    readonly notes: string;
  };
  readonly columns: {
    readonly claimId: string;
    readonly value: string;
    readonly qualifier: string;
    readonly printed: string;
    readonly periodStart: string;
    readonly periodEnd: string;
    readonly place: string;
    readonly basis: string;
    readonly segment: string;
    readonly speaker: string;
    readonly publisher: string;
    readonly publishedOn: string;
    readonly sourceUrl: string;
    readonly note: string;
  };
  /** Columns of the table of events. */
  readonly eventColumns: {
    readonly id: string;
    readonly on: string;
    readonly kind: string;
    readonly title: string;
    readonly geo: string;
    readonly publisher: string;
    readonly sourceUrl: string;
  };
  /** Columns of the table of a promise. */
  readonly promiseColumns: {
    readonly role: string;
    readonly unit: string;
    readonly happened: string;
    readonly result: string;
    readonly source: string;
    readonly row: string;
    readonly reason: string;
    readonly verdict: string;
  };
  /** What a row of that table is to the promise. */
  readonly promiseRoles: Readonly<Record<"target" | "baseline" | "used" | "other", string>>;
  readonly cited: (parts: { readonly title: string; readonly version: string; readonly releasedOn: string; readonly url: string }) => string;
}
