import { publishedTables } from "../../src/lib/tables/publishedTables.ts";
import type { Table } from "../../src/lib/tables/schema.ts";
import type { BuildTable, Resource } from "../build/dataBuild.ts";
import { cutResources, publishRows } from "../build/publishRows.ts";
import { type Files, parseDataset } from "../check/checkDataset.ts";
import { parseRelease, type Release } from "../check/release.ts";
import type { StoredRelease } from "../release/readReleases.ts";

/** One of two states of the data that are compared. */
export interface Side {
  /** As it is called in the report. */
  readonly name: string;
  readonly release: Release;
  /** With the descriptions of its own time. */
  readonly ownTables: readonly BuildTable[];
  /** The same rows under the descriptions of today, which the pages read; what is missing is empty. */
  readonly tables: readonly BuildTable[];
}

const unnamed: Release = { version: "0000.01.0", releasedOn: "0000-01-01", collectedThrough: "0000-01-01" };

/** A column that a state did not have yet may be empty in it. */
function asKnownThen(today: Table, then: Table | undefined): Table {
  if (then === undefined) return today;
  const columns = Object.entries(today.columns).map(([name, column]) => [name, name in then.columns ? column : { ...column, required: false }]);
  return { ...today, columns: Object.fromEntries(columns) as Table["columns"] };
}

function underToday(own: readonly BuildTable[]): BuildTable[] {
  return publishedTables.map((today) => {
    const then = own.find((one) => one.table.name === today.name);
    const names = Object.keys(today.columns);
    const rows = then?.rows.map((row) => ({ ...row, cells: Object.fromEntries(names.map((name) => [name, row.cells[name] ?? ""])) }));
    return { table: asKnownThen(today, then?.table), rows: rows ?? [] };
  });
}

/** The state that a data folder holds. */
export function sideOfFolder(folder: string, files: Files): Side {
  const release = parseRelease(files["release.json"] ?? "") ?? unnamed;
  const { tables } = publishRows(parseDataset(folder, files).dataset);
  return { name: folder, release, ownTables: tables, tables: underToday(tables) };
}

/** The state that a release held. */
export function sideOfRelease({ version, releasedOn, collectedThrough, content }: StoredRelease): Side {
  return {
    name: `release ${version}`,
    release: { version, releasedOn, collectedThrough },
    ownTables: content.tables,
    tables: underToday(content.tables),
  };
}

/** What readers find of a state under each name. */
export function resourcesOf({ tables }: Side): Resource[] {
  return cutResources(tables);
}
