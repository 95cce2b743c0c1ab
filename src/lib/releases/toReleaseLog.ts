import { type ChangeReasonRow, changeReasons } from "../tables/changeReasons.ts";
import type { Trilingual } from "../tables/schema.ts";
import { type ColumnChange, type DataDiff, diffTables, type RowChange, type TableState } from "./diffTables.ts";
import { reasonOf } from "./reasonOf.ts";
import type { LoggedChange, ReleaseRecord, TableCount, TableWords } from "./releaseRecord.ts";
import { rowKey } from "./rowKey.ts";

/** A release and the tables that it published. */
export interface ReleasedTables {
  readonly version: string;
  readonly releasedOn: string;
  readonly collectedThrough: string;
  readonly tables: readonly TableState[];
}

/** What the log is told about all releases together. */
export interface LogContext {
  readonly reasons: readonly ChangeReasonRow[];
  /** The data of today. */
  readonly current: readonly TableState[];
}

const noChange: DataDiff = { rows: [], columns: [] };

function countTables(changes: readonly RowChange[]): TableCount[] {
  const names = [...new Set(changes.map((change) => change.table))];
  return names.map((name) => {
    const count = (kind: RowChange["kind"]): number => changes.filter((change) => change.table === name && change.kind === kind).length;
    return { name, added: count("added"), changed: count("changed"), withdrawn: count("withdrawn") };
  });
}

/** The descriptions after win over those before, which describe what is gone. */
function wordsOf({ rows, columns }: DataDiff, before: readonly TableState[], after: readonly TableState[]): Record<string, TableWords> {
  const named = new Map<string, Set<string>>();
  const note = ({ table, column }: ColumnChange): void => {
    const known = named.get(table) ?? new Set<string>();
    named.set(table, column === null ? known : known.add(column));
  };
  for (const { table, cells } of rows) for (const { column } of cells) note({ table, column, kind: "added" });
  columns.forEach(note);
  const describe = (name: string): TableWords => {
    const [old, fresh] = [before, after].map((states) => states.find(({ table }) => table.name === name)?.table);
    const title = fresh?.title ?? old?.title;
    if (title === undefined) throw new RangeError(`${name}: got a change of a table that neither state holds, expected one of theirs. Mend the diff`);
    const all = { ...old?.columns, ...fresh?.columns };
    return { title, columns: Object.fromEntries(Object.entries(all).filter(([column]) => named.get(name)?.has(column))) };
  };
  return Object.fromEntries([...named.keys()].map((name) => [name, describe(name)]));
}

function toReason(row: ChangeReasonRow): Trilingual {
  return { en: row.reason_en, ru: row.reason_ru, kk: row.reason_kk };
}

/**
 * Tells what each release changed against the one before it.
 *
 * Shape   releases, the oldest first → records without their files, the newest first; the first has no changes
 */
export function toReleaseLog(releases: readonly ReleasedTables[], { reasons, current }: LogContext): Omit<ReleaseRecord, "files">[] {
  const compared = current.filter(({ table }) => table.name !== changeReasons.name);
  const currentKeys = new Map(compared.map(({ table, rows }) => [table.name, new Set(rows.map((cells) => rowKey(table, cells)))]));
  const toLogged = (version: string, change: RowChange): LoggedChange => {
    const row = reasonOf(reasons, version, change);
    const isCurrent = currentKeys.get(change.table)?.has(change.rowKey) ?? false;
    return { ...change, reason: row && toReason(row), isCorrection: row?.is_correction ?? false, isCurrent };
  };
  const records = releases.map(({ version, releasedOn, collectedThrough, tables }, index) => {
    const previous = releases[index - 1];
    const diff = previous ? diffTables(previous.tables, tables) : noChange;
    return {
      version,
      releasedOn,
      collectedThrough,
      previousVersion: previous?.version ?? null,
      rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      tables: countTables(diff.rows),
      changes: diff.rows.map((change) => toLogged(version, change)),
      columns: diff.columns,
      words: wordsOf(diff, previous?.tables ?? [], tables),
    };
  });
  return records.toReversed();
}
