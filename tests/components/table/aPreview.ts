import type { PreviewColumn, RecordRow } from "../../../src/components/table/previewColumns.ts";

/** Columns of every kind for tests of the preview. */
export const previewColumnsOfTests: readonly PreviewColumn[] = [
  { name: "claim_id", kind: "code", leadsTo: "claim" },
  { name: "indicator_id", kind: "code", leadsTo: "indicator" },
  { name: "value", kind: "number" },
  { name: "status", kind: "code", names: { paid: "Төленген", planned: "Жоспарланған" } },
  { name: "notes_kk", kind: "text" },
];

/** A row of these columns. */
export function aRow(change: RecordRow): RecordRow {
  return { claim_id: "c0001", indicator_id: "volunteers", value: 1, status: "paid", notes_kk: null, ...change };
}
