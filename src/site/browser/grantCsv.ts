import { safeCsv } from "./safeCsv.ts";

const partOf = (row: HTMLElement, name: string): string => row.querySelector(`[data-part="${name}"]`)?.textContent.trim() ?? "";
const wordOf = (row: HTMLElement, name: string): string => row.dataset[name] ?? "";

/** Columns of the file: those of the published table, and the names that stand on the page. */
const columns: Readonly<Record<string, (row: HTMLElement) => string>> = {
  grant_id: (row) => row.id,
  programme_id: (row) => wordOf(row, "programme"),
  programme: (row) => partOf(row, "programme"),
  kind: (row) => wordOf(row, "kind"),
  funder: (row) => wordOf(row, "funder"),
  geo: (row) => wordOf(row, "region"),
  place: (row) => wordOf(row, "place"),
  period_start: (row) => wordOf(row, "start"),
  period_end: (row) => wordOf(row, "end"),
  measure: (row) => wordOf(row, "measure"),
  measure_name: (row) => partOf(row, "measure"),
  value: (row) => wordOf(row, "value"),
  qualifier: (row) => wordOf(row, "qualifier"),
  unit_id: (row) => wordOf(row, "unit"),
  as_printed: (row) => wordOf(row, "printed"),
  direction: (row) => wordOf(row, "direction"),
  status: (row) => wordOf(row, "status"),
  is_volunteer_grant: (row) => String(wordOf(row, "aim") === "volunteering"),
  counted_by: (row) => wordOf(row, "basis"),
  repeats_grant_id: (row) => wordOf(row, "repeats"),
  chartable: (row) => wordOf(row, "chartable"),
  chart_note: (row) => row.querySelector<HTMLElement>('[data-part="chart-note"]')?.dataset["note"] ?? "",
  notes: (row) => partOf(row, "notes"),
  publisher: (row) => partOf(row, "publisher"),
  published_on: (row) => wordOf(row, "published"),
  source_id: (row) => wordOf(row, "source"),
  source_licence_id: (row) => wordOf(row, "licence"),
  source_url: (row) => wordOf(row, "url"),
};

/** Writes rows of the table as CSV, in the order in which they stand. */
export function grantCsv(rows: readonly HTMLElement[]): string {
  return safeCsv([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row)))]);
}
