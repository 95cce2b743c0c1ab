import type { Column, Trilingual } from "../tables/schema.ts";
import type { ColumnChange, RowChange } from "./diffTables.ts";

/** A changed row with what was said about it. */
export interface LoggedChange extends RowChange {
  /** `null` where the change follows from that of another row. */
  readonly reason: Trilingual | null;
  readonly isCorrection: boolean;
  /** The row stands in the data of today, so a page of it can be linked. */
  readonly isCurrent: boolean;
}

/** How many rows of a table changed. */
export interface TableCount {
  readonly name: string;
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

/** What is needed to print the changes of a table: its title and the columns that are named. */
export interface TableWords {
  readonly title: Trilingual;
  readonly columns: Readonly<Record<string, Column>>;
}

/** A file of a release, below its own folder. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** One release as pages and feed tell of it: `src/generated/releases.json` is a list of these, the newest first. */
export interface ReleaseRecord {
  readonly version: string;
  readonly releasedOn: string;
  readonly collectedThrough: string;
  /** The release that it is compared with; `null` for the first. */
  readonly previousVersion: string | null;
  /** Rows of all its tables. */
  readonly rows: number;
  /** Tables of which rows changed. */
  readonly tables: readonly TableCount[];
  readonly changes: readonly LoggedChange[];
  readonly columns: readonly ColumnChange[];
  readonly words: Readonly<Record<string, TableWords>>;
  readonly files: readonly ReleaseFile[];
}
