import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { type Claim, qualifiers, sourceKinds } from "../../src/lib/domain/claim.ts";

type Cells = Readonly<Record<string, string>>;

/** Rows of a table of `data/` as texts by column. */
export function loadRows(table: string): Cells[] {
  const text = readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), "utf8");
  const { data, errors } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new RangeError(`data/${table}.csv: got ${errors[0].message}, expected a CSV table. Run data:check`);
  return data;
}

function cellOf(cells: Cells, column: string): string {
  const cell = cells[column];
  if (cell === undefined) throw new RangeError(`${column}: got no column, expected one. Compare the header with src/lib/tables`);
  return cell;
}

function wordOf<T extends string>(cells: Cells, column: string, words: readonly T[]): T {
  const cell = cellOf(cells, column);
  const word = words.find((one) => one === cell);
  if (word === undefined) throw new RangeError(`${column}: got ${cell}, expected one of ${words.join(", ")}. Run data:check`);
  return word;
}

function toClaim(cells: Cells, source: Cells): Claim {
  const optional = (column: string): string | null => cellOf(cells, column) || null;
  return {
    claimId: cellOf(cells, "claim_id"),
    indicatorId: cellOf(cells, "indicator_id"),
    geo: cellOf(cells, "geo"),
    scopeId: optional("scope_id"),
    periodStart: optional("period_start"),
    periodEnd: optional("period_end"),
    value: Number(cellOf(cells, "value")),
    qualifier: wordOf(cells, "qualifier", qualifiers),
    unitId: cellOf(cells, "unit_id"),
    basisId: cellOf(cells, "basis_id"),
    segmentId: optional("segment_id"),
    repeatsClaimId: optional("repeats_claim_id"),
    isChartable: cellOf(cells, "chartable") === "true",
    chartNoteId: optional("chart_note_id"),
    isBreakBefore: cellOf(cells, "break_before") === "true",
    sourceId: cellOf(cells, "source_id"),
    sourceKind: wordOf(source, "kind", sourceKinds),
    publishedOn: cellOf(source, "published_on") || null,
  };
}

/** The real claims of `data/`, each with the kind and date of its source. */
export function loadClaims(): Claim[] {
  const sources = new Map(loadRows("sources").map((row) => [cellOf(row, "source_id"), row]));
  return loadRows("claims").map((cells) => {
    const source = sources.get(cellOf(cells, "source_id"));
    if (!source) throw new RangeError(`claims ${cellOf(cells, "claim_id")}: got an unknown source, expected a row of sources. Run data:check`);
    return toClaim(cells, source);
  });
}
