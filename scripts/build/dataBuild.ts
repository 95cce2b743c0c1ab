import type { Table } from "../../src/lib/tables/schema.ts";
import type { Row } from "../check/dataset.ts";
import type { Release } from "../check/release.ts";

/** A table with its checked rows, in the order of the authored file. */
export interface BuildTable {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** What a writer works on. */
export interface DataBuild {
  /** Every table stands after all tables that it refers to. */
  readonly tables: readonly BuildTable[];
  readonly release: Release;
  /** Folder to write into; it takes the place of the last build when all writers are done. */
  readonly folder: string;
}

/** A file of a build. */
export interface OutputFile {
  readonly name: string;
  /** The one table inside; `null` for a file of the whole set. */
  readonly table: string | null;
  readonly format: string;
  /** Rows of the table, or of all tables. */
  readonly rows: number;
}

/** Writes files of one format; the same build gives the same bytes. */
export type DataWriter = (build: DataBuild) => Promise<readonly OutputFile[]>;

/** Counts the rows of all tables. */
export function countRows(build: DataBuild): number {
  return build.tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
