import type { ChangeKind, ColumnChange } from "../../lib/releases/diffTables.ts";

/** Words of the release log, the pages of releases, the corrections and the feed. */
export interface ReleaseMessages {
  /** "3 rows added", "1 column removed". */
  readonly rows: Readonly<Record<ChangeKind, (count: number) => string>>;
  readonly columns: Readonly<Record<ColumnChange["kind"], (count: number) => string>>;
  readonly tables: Readonly<Record<ColumnChange["kind"], (count: number) => string>>;
  /** A release in which neither rows nor columns changed. */
  readonly onlyDescriptions: string;
  readonly first: string;
  readonly firstShort: string;
  readonly log: {
    readonly title: string;
    readonly description: string;
    readonly heading: string;
    readonly lede: string;
    readonly draft: (version: string) => string;
    readonly release: (version: string) => string;
    readonly citeHeading: string;
    readonly cite: string;
    /** The title is that of the data set. */
    readonly citation: (title: string, version: string, date: string) => string;
    readonly verifyHeading: string;
    readonly verify: string;
    readonly moreHeading: string;
    readonly corrections: string;
    readonly feed: string;
  };
  readonly page: {
    readonly title: (version: string) => string;
    readonly description: (version: string, date: string) => string;
    readonly kicker: string;
    readonly lede: (parts: { readonly date: string; readonly collected: string; readonly rows: string }) => string;
    readonly rowCount: (count: number) => string;
    readonly compared: (previous: string) => string;
    readonly changesHeading: string;
    /** Heads of groups of rows. */
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    readonly showAll: (count: number) => string;
    readonly cells: (count: number) => string;
    readonly was: string;
    readonly now: string;
    readonly empty: string;
    readonly yes: string;
    readonly no: string;
    readonly reason: string;
    readonly follows: string;
    readonly correction: string;
    readonly columnsHeading: string;
    readonly columnKinds: Readonly<Record<ColumnChange["kind"], string>>;
    readonly tableKinds: Readonly<Record<ColumnChange["kind"], string>>;
    readonly filesHeading: string;
    readonly filesNote: string;
    readonly allFiles: (count: number) => string;
    readonly fileColumns: { readonly file: string; readonly size: string };
    readonly bytes: { readonly kilo: string; readonly mega: string };
  };
  readonly corrections: {
    readonly title: string;
    readonly description: string;
    readonly heading: string;
    readonly lede: string;
    readonly none: (date: string) => string;
    readonly released: (version: string, date: string) => string;
    readonly howHeading: string;
    readonly how: string;
    readonly howMore: string;
  };
  readonly feed: {
    readonly title: string;
    readonly subtitle: string;
    readonly correction: (place: string, version: string) => string;
    readonly rights: string;
  };
}
