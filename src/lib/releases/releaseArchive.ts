import type { Rights, RightsId } from "../tables/rights.ts";
import type { Table } from "../tables/schema.ts";

/** A published table with its rows as CSV, in the order of the authored file. */
export interface ArchivedTable {
  readonly table: Table;
  readonly csv: string;
}

/** What was published under one name in every format. */
export interface ArchivedResource extends ArchivedTable {
  readonly name: string;
  readonly rights: RightsId;
  /** The terms in words, as they were. */
  readonly terms: Pick<Rights, "text" | "url">;
  /** Of which table it was a part, and by which ways of counting. */
  readonly part: { readonly base: string; readonly basisIds: readonly string[] } | null;
}

/** All that a release is made from, with the descriptions of its own time: so it can be built again when tables have changed. */
export interface ReleaseArchive {
  readonly tables: readonly ArchivedTable[];
  readonly resources: readonly ArchivedResource[];
  /** Texts that describe the files, by name: kept as they were and never made anew. */
  readonly files: Readonly<Record<string, string>>;
}
