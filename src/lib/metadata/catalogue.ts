/** What is published, as all descriptions of it see it. */
import type { RightsId } from "../tables/rights.ts";
import type { Table, Trilingual } from "../tables/schema.ts";
import type { Period } from "./periodOf.ts";

/** A published file; its name is its path below the folder of the data. */
export interface CatalogueFile {
  readonly name: string;
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A country that rows speak about, or the world. */
export interface CataloguePlace {
  /** `KZ`, ISO 3166-1 alpha-3 for other countries, `WLD` for the world: as in the table places. */
  readonly id: string;
  readonly name: Trilingual;
}

/** What rows speak about in time and space. */
export interface Coverage {
  /** `null` when no row has a date of what it speaks about. */
  readonly period: Period | null;
  readonly places: readonly CataloguePlace[];
}

/** A resource with its files, one per format. */
export interface CatalogueResource extends Coverage {
  readonly name: string;
  /** The table as it is published. */
  readonly table: Table;
  readonly rights: RightsId;
  readonly rows: number;
  readonly files: readonly CatalogueFile[];
}

/** One release, described once; every metadata format is a view of this. */
export interface Catalogue extends Coverage {
  readonly version: string;
  readonly collectedThrough: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly releasedOn: string;
  readonly resources: readonly CatalogueResource[];
  /** Files that hold all tables. */
  readonly wholeSet: readonly CatalogueFile[];
  /** Indicators that have files of their own. */
  readonly indicatorIds: readonly string[];
}
