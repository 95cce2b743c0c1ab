import { changeReasons, type changeKind } from "../tables/changeReasons.ts";
import type { Table } from "../tables/schema.ts";
import { type Cells, rowKey } from "./rowKey.ts";

/** A published table as it stood at one time. */
export interface TableState {
  readonly table: Table;
  readonly rows: readonly Cells[];
}

export type ChangeKind = keyof typeof changeKind;

/** What a cell said before and says now; `null` where the row was not there. */
export interface CellChange {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One row that differs between two states; of a row that came or went, all cells that are filled. */
export interface RowChange {
  readonly table: string;
  readonly rowKey: string;
  readonly kind: ChangeKind;
  readonly cells: readonly CellChange[];
}

/** A column that only one of two states has; with `null`, the whole table. */
export interface ColumnChange {
  readonly table: string;
  readonly column: string | null;
  readonly kind: "added" | "removed";
}

export interface DataDiff {
  readonly rows: readonly RowChange[];
  readonly columns: readonly ColumnChange[];
}

const nothing: TableState["rows"] = [];

function byKey({ table, rows }: TableState): ReadonlyMap<string, Cells> {
  return new Map(rows.map((cells) => [rowKey(table, cells), cells]));
}

function filledCells(table: Table, cells: Cells, side: "before" | "after"): CellChange[] {
  return Object.keys(table.columns)
    .filter((column) => (cells[column] ?? "") !== "")
    .map((column) => ({ column, before: null, after: null, [side]: cells[column] }));
}

function changedCells(columns: readonly string[], before: Cells, after: Cells): CellChange[] {
  return columns.map((column) => ({ column, before: before[column] ?? "", after: after[column] ?? "" })).filter((cell) => cell.before !== cell.after);
}

function diffRows(before: TableState, after: TableState): RowChange[] {
  const table = after.table.name;
  const [olds, news] = [byKey({ table: after.table, rows: before.rows }), byKey(after)];
  const shared = Object.keys(after.table.columns).filter((column) => column in before.table.columns);
  const present = [...news].flatMap(([key, cells]): RowChange[] => {
    const old = olds.get(key);
    if (old === undefined) return [{ table, rowKey: key, kind: "added", cells: filledCells(after.table, cells, "after") }];
    const changed = changedCells(shared, old, cells);
    return changed.length === 0 ? [] : [{ table, rowKey: key, kind: "changed", cells: changed }];
  });
  const gone = [...olds].filter(([key]) => !news.has(key));
  return [
    ...present,
    ...gone.map(([key, cells]): RowChange => ({ table, rowKey: key, kind: "withdrawn", cells: filledCells(before.table, cells, "before") })),
  ];
}

function diffColumns(before: Table, after: Table): ColumnChange[] {
  const only = (one: Table, other: Table): string[] => Object.keys(one.columns).filter((column) => !(column in other.columns));
  return [
    ...only(after, before).map((column): ColumnChange => ({ table: after.name, column, kind: "added" })),
    ...only(before, after).map((column): ColumnChange => ({ table: after.name, column, kind: "removed" })),
  ];
}

/**
 * Compares two states of the data row by row, whatever the order of their rows.
 *
 * Columns that only one state has are listed apart and make no row a changed one; a renamed column is one removed and
 * one added. The table of reasons speaks about the changes and is none of them.
 *
 * Shape   published tables before and after → changed rows by table, columns and tables that came or went
 */
export function diffTables(before: readonly TableState[], after: readonly TableState[]): DataDiff {
  const isCompared = ({ table }: TableState): boolean => table.name !== changeReasons.name;
  const olds = new Map(before.filter(isCompared).map((state) => [state.table.name, state]));
  const news = after.filter(isCompared);
  const gone = [...olds.values()].filter(({ table }) => !news.some((state) => state.table.name === table.name));
  const pairs = [
    ...news.map((state) => ({ before: olds.get(state.table.name) ?? { table: state.table, rows: nothing }, after: state })),
    ...gone.map((state) => ({ before: state, after: { table: state.table, rows: nothing } })),
  ];
  const tables = [
    ...news.filter(({ table }) => !olds.has(table.name)).map(({ table }): ColumnChange => ({ table: table.name, column: null, kind: "added" })),
    ...gone.map(({ table }): ColumnChange => ({ table: table.name, column: null, kind: "removed" })),
  ];
  return {
    rows: pairs.flatMap((pair) => diffRows(pair.before, pair.after)),
    columns: [...tables, ...pairs.flatMap((pair) => diffColumns(pair.before.table, pair.after.table))],
  };
}
