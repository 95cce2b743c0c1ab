import type { DataDiff, RowChange } from "../../src/lib/releases/diffTables.ts";

const signs = { added: "+", changed: "~", withdrawn: "-" } as const;

function describeRow({ kind, table, rowKey, cells }: RowChange): string[] {
  const head = `${signs[kind]} ${table} ${rowKey}`;
  return kind === "changed"
    ? [head, ...cells.map(({ column, before, after }) => `    ${column}: ${before || "(empty)"} → ${after || "(empty)"}`)]
    : [head];
}

/** Tells what changed between two releases, one line per row and changed cell, for the terminal. */
export function describeDiff({ rows, columns }: DataDiff): string[] {
  const tables = [...new Set(rows.map(({ table }) => table))];
  const counts = tables.map((table) => {
    const count = (kind: RowChange["kind"]): number => rows.filter((row) => row.table === table && row.kind === kind).length;
    return `${table}: ${count("added")} added, ${count("changed")} changed, ${count("withdrawn")} withdrawn`;
  });
  return [
    ...rows.flatMap(describeRow),
    ...columns.map(({ table, column, kind }) => (column === null ? `table ${table} ${kind}` : `column ${table}.${column} ${kind}`)),
    ...counts,
  ];
}
