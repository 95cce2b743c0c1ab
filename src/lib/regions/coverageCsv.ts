import type { BlankReason } from "./coverage.ts";
import type { CoverageRow } from "./coverageRows.ts";

/** Names and version that stand beside the codes of a file. */
export interface CoverageFile {
  readonly rows: readonly CoverageRow[];
  readonly regionName: (geo: string) => string;
  readonly indicatorName: (indicatorId: string) => string;
  readonly reasonName: (reason: BlankReason) => string;
  readonly version: string;
}

const columns = [
  "region",
  "region_name",
  "indicator",
  "indicator_name",
  "year",
  "claims",
  "fit_for_chart",
  "part_of_region",
  "not_chartable",
  "repeats",
  "former_borders",
  "reason",
  "reason_name",
  "version",
];

/** A spreadsheet would run such a text as a formula. */
const formulaStart = /^[=+\-@\t\r]/;

function toCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes every cell of the matrix as RFC 4180 text, blank ones with their reason.
 *
 * Shape   rows and names → text that begins with the mark by which spreadsheets know UTF-8; without a year: claims
 *         without a date; `claims` counts claims, it is never a figure of a source
 */
export function coverageCsv({ rows, regionName, indicatorName, reasonName, version }: CoverageFile): string {
  const lines = rows.map((row) =>
    [
      row.geo,
      regionName(row.geo),
      row.indicatorId,
      indicatorName(row.indicatorId),
      row.year ?? "",
      row.claims,
      row.found,
      row.scoped,
      row.undrawn,
      row.repeats,
      row.oldBorders,
      row.reason ?? "",
      row.reason === null ? "" : reasonName(row.reason),
      version,
    ]
      .map(toCell)
      .join(","),
  );
  return `\ufeff${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}
