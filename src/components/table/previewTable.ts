import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { Locale } from "../../lib/domain/locale.ts";
import { foldLetters } from "../../lib/format/foldLetters.ts";
import { compareCells } from "./compareCells.ts";
import type { Cell, PreviewColumn, RecordRow } from "./previewColumns.ts";
import type { PreviewState } from "./previewState.ts";

/** What of the table library a preview uses; pages and hidden columns are cut from its answer. */
export const previewFeatures = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

export type PreviewColumnDef = ColumnDef<typeof previewFeatures, RecordRow>;

function toColumnDef(column: PreviewColumn, locale: Locale): PreviewColumnDef {
  const { name } = column;
  const order = compareCells(column, locale);
  return {
    id: name,
    // The library puts undefined last in both directions, as no other value.
    accessorFn: (row) => row[name] ?? undefined,
    sortFn: (a, b) => order(a.original[name] ?? null, b.original[name] ?? null),
    sortUndefined: "last",
    filterFn: (row, _, code: unknown) => row.original[name] === code,
  };
}

/** Tells whether a cell, or the name of its code, contains a folded text. */
export function cellContains(column: PreviewColumn, cell: Cell, foldedText: string): boolean {
  if (cell === null) return false;
  const text = String(cell);
  return foldLetters(`${text}\n${column.names?.[text] ?? ""}`).includes(foldedText);
}

/** Options of the table that do not change while it is shown. */
export function previewOptions(columns: readonly PreviewColumn[], locale: Locale) {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return {
    features: previewFeatures,
    columns: columns.map((column) => toColumnDef(column, locale)),
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row: { readonly original: RecordRow }, name: string, foldedText: string): boolean => {
      const column = byName.get(name);
      return column !== undefined && cellContains(column, row.original[name] ?? null, foldedText);
    },
  };
}

/** The reader's choices in the words of the table library. */
export function toTableState({ sort, filter, only }: PreviewState) {
  return {
    sorting: sort === null ? [] : [{ id: sort.column, desc: sort.isDescending }],
    globalFilter: filter.trim() === "" ? undefined : foldLetters(filter.trim()),
    columnFilters: Object.entries(only).map(([id, value]) => ({ id, value })),
  };
}
