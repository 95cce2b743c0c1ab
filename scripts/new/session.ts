import { checkDataset, type Files, parseDataset } from "../check/checkDataset.ts";
import type { Dataset } from "../check/dataset.ts";
import type { Issue } from "../check/issue.ts";
import type { Ask } from "./ask.ts";
import { fileOf, insertRows } from "./insertRows.ts";
import type { NewRow } from "./newRow.ts";

/** What one run of `data:new` works on; nothing of it is on the disk before the last step. */
export interface Session {
  readonly ask: Ask;
  /** Folder as printed in messages. */
  readonly folder: string;
  /** The folder as it was read; it has no faults. */
  readonly files: Files;
  /** Finished rows. */
  readonly rows: readonly NewRow[];
  /** Identifiers of a table that no new row may take, released ones among them. */
  readonly usedIds: (table: string) => ReadonlySet<string>;
}

/** The folder as it will be, with further rows that are not finished. */
export function filesWith({ files, rows }: Session, further: readonly NewRow[] = []): Files {
  return insertRows(files, [...rows, ...further]);
}

/** The tables as they will be. */
export function datasetOf(session: Session): Dataset {
  return parseDataset(session.folder, filesWith(session)).dataset;
}

/** All faults that a row brings, by the rules of `data:check`. */
export function faultsOfRow(session: Session, row: NewRow): Issue[] {
  return checkDataset(session.folder, filesWith(session, [row]));
}

/** The first fault of one cell; what is not filled yet does not count. */
export function faultOfCell(session: Session, row: NewRow, column: string): Issue | null {
  const file = `${session.folder}/${fileOf(row)}`;
  return faultsOfRow(session, row).find((issue) => issue.file === file && issue.column === column) ?? null;
}
