/** Words of a table's preview before it wakes; plain texts, for they travel in the page. */
export interface PreviewOpening {
  readonly open: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly download: string;
}

/** Words of a table's preview that sorts and filters. */
export interface PreviewMessages {
  readonly controls: string;
  readonly filter: string;
  readonly anyValue: string;
  readonly columns: (shown: number, all: number) => string;
  readonly allColumns: string;
  readonly reset: string;
  readonly region: (table: string) => string;
  readonly sortBy: (column: string) => string;
  /** Rows shown, rows that fit, rows in all. */
  readonly showing: (from: number, to: number, found: number, all: number) => string;
  readonly nothing: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number, pages: number) => string;
}
