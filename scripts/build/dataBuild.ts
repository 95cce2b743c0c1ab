import type { Rights, RightsId } from "../../src/lib/tables/rights.ts";
import type { Table } from "../../src/lib/tables/schema.ts";
import type { Row } from "../check/dataset.ts";
import type { Release } from "../check/release.ts";

/** A published table with its checked rows, in the order of the authored file. */
export interface BuildTable {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** What readers find under one name in every format: a table, or a part of one with rights of its own. */
export interface Resource extends BuildTable {
  readonly name: string;
  readonly rights: RightsId;
  /** The terms in words, as they stood when the resource was published. */
  readonly terms: Pick<Rights, "text" | "url">;
  /** Of which table it is a part, and by which ways of counting; `null` for a whole table. */
  readonly part: { readonly base: string; readonly basisIds: readonly string[] } | null;
}

/** What a writer works on. */
export interface DataBuild {
  /** Every table stands after all tables that it refers to; the database holds these. */
  readonly tables: readonly BuildTable[];
  /** Every table, then the subsets. */
  readonly resources: readonly Resource[];
  readonly release: Release;
  /** Folder to write into; it takes the place of the last build when all writers are done. */
  readonly folder: string;
}

/** A file of a build. */
export interface OutputFile {
  /** Path below the folder of the build, with `/`. */
  readonly name: string;
  /** The one resource inside; `null` for a file of the whole set or of an indicator. */
  readonly table: string | null;
  /** The one indicator inside, where the file is about one. */
  readonly indicator?: string;
  readonly format: string;
  /** Rows of the resource, or of all tables. */
  readonly rows: number;
}

/** A file that readers may download. */
export interface ManifestFile extends OutputFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** What `scripts/data-build.ts` writes to `src/generated/dataManifest.json`. */
export interface DataManifest extends Release {
  /** The data were changed since the release that they name. */
  readonly isDraft: boolean;
  readonly files: readonly ManifestFile[];
}

/** Writes files of one format; `written` are the files of the writers before it. The same build gives the same bytes. */
export type DataWriter = (build: DataBuild, written: readonly ManifestFile[]) => Promise<readonly OutputFile[]>;

/** Counts the rows of all tables. */
export function countRows(build: DataBuild): number {
  return build.tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
