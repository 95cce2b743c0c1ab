import { checkDataset, type Files, parseDataset } from "../check/checkDataset.ts";
import type { Dataset } from "../check/dataset.ts";
import type { Issue } from "../check/issue.ts";
import type { ReleasedTables } from "../../src/lib/releases/toReleaseLog.ts";
import type { Ask } from "./ask.ts";
import { fileOf, insertRows } from "./insertRows.ts";
import type { NewRow } from "./newRow.ts";

/** What one run of `data:new` works on; nothing of it is on the disk before the last step. */
export interface Dialogue {
  readonly ask: Ask;
  /** Folder as printed in messages. */
  readonly folder: string;
  /** The folder as it was read; it has no faults. */
  readonly files: Files;
  /** Its releases, the oldest first. */
  readonly releases: readonly ReleasedTables[];
  /** Finished rows. */
  readonly rows: readonly NewRow[];
  /** Identifiers of a table that no new row may take, released ones among them. */
  readonly usedIds: (table: string) => ReadonlySet<string>;
}

/** The folder as it will be, with further rows that are not finished. */
export function filesWith({ files, rows }: Dialogue, further: readonly NewRow[] = []): Files {
  return insertRows(files, [...rows, ...further]);
}

/** The tables as they will be. */
export function datasetOf(dialogue: Dialogue): Dataset {
  return parseDataset(dialogue.folder, filesWith(dialogue), dialogue.releases).dataset;
}

/** All faults that a row brings, by the rules of `data:check`. */
export function faultsOfRow(dialogue: Dialogue, row: NewRow): Issue[] {
  return checkDataset(dialogue.folder, filesWith(dialogue, [row]), dialogue.releases);
}

/** The first fault of one cell; what is not filled yet does not count. */
export function faultOfCell(dialogue: Dialogue, row: NewRow, column: string): Issue | null {
  const file = `${dialogue.folder}/${fileOf(row)}`;
  return faultsOfRow(dialogue, row).find((issue) => issue.file === file && issue.column === column) ?? null;
}
