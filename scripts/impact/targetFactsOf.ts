import { type Cells, rowKey } from "../../src/lib/releases/rowKey.ts";
import type { OutcomeFacts, TargetFacts } from "../../src/lib/progress/verdictTypes.ts";
import { claims } from "../../src/lib/tables/claims.ts";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import { documents } from "../../src/lib/tables/documents.ts";
import { grants } from "../../src/lib/tables/grants.ts";
import { indicators } from "../../src/lib/tables/indicators.ts";
import { milestones } from "../../src/lib/tables/milestones.ts";
import type { RowOf, Table } from "../../src/lib/tables/schema.ts";
import { sources } from "../../src/lib/tables/sources.ts";
import { targetOutcomes, type TargetOutcomeRow } from "../../src/lib/tables/targetOutcomes.ts";
import { targets, type TargetRow } from "../../src/lib/tables/targets.ts";
import type { Side } from "./side.ts";

/** A target with all that a verdict asks about it. */
export interface JudgedTarget {
  readonly cells: Cells;
  readonly facts: TargetFacts;
  readonly outcomes: readonly OutcomeFacts[];
}

function rowsOf<T extends Table>({ tables }: Side, table: T): ReadonlyMap<string, RowOf<T>> {
  const found = tables.find((one) => one.table.name === table.name);
  return new Map(found?.rows.map(({ cells }) => [rowKey(table, cells), decodeRow(table, cells)]));
}

/** The tables that verdicts read, by key. */
function readTables(side: Side) {
  return {
    claims: rowsOf(side, claims),
    documents: rowsOf(side, documents),
    grants: rowsOf(side, grants),
    indicators: rowsOf(side, indicators),
    milestones: rowsOf(side, milestones),
    sources: rowsOf(side, sources),
  };
}
type Tables = ReturnType<typeof readTables>;

function kindOf({ unit_id: unitId, target_value: value }: TargetRow): TargetFacts["kind"] {
  if (unitId === "yes_no") return "yes_no";
  return value === null ? "unnumbered" : "numeric";
}

function targetFacts(row: TargetRow, tables: Tables): TargetFacts {
  const document = tables.documents.get(row.document_id);
  return {
    targetId: row.target_id,
    kind: kindOf(row),
    better: tables.indicators.get(row.indicator_id)?.better ?? "neutral",
    unitId: row.unit_id,
    basisId: row.basis_id,
    baselineOn: row.baseline_on,
    baselineValue: row.baseline_value,
    targetOn: row.target_on,
    targetValue: row.target_value,
    qualifier: row.qualifier,
    startsOn: document?.valid_from ?? null,
    promisedOn: tables.sources.get(row.source_id)?.published_on ?? document?.adopted_on ?? null,
  };
}

const noNumber = { value: null, qualifier: null, unitId: null, basisId: null } as const;

function outcomeFacts(row: TargetOutcomeRow, tables: Tables): OutcomeFacts {
  const knownOn = (sourceId: string | undefined): string | null => tables.sources.get(sourceId ?? "")?.published_on ?? null;
  const number = tables.claims.get(row.claim_id ?? "") ?? tables.grants.get(row.grant_id ?? "");
  const numberId = row.claim_id ?? row.grant_id;
  if (numberId !== null)
    return {
      outcomeId: numberId,
      kind: row.claim_id === null ? "grant" : "claim",
      value: number?.value ?? null,
      qualifier: number?.qualifier ?? null,
      unitId: number?.unit_id ?? null,
      basisId: number?.basis_id ?? null,
      periodStart: number?.period_start ?? null,
      periodEnd: number?.period_end ?? null,
      knownOn: knownOn(number?.source_id),
      outcomeKind: row.outcome_kind,
    };
  const milestone = tables.milestones.get(row.milestone_id ?? "");
  const on = milestone?.on_date ?? row.outcome_on;
  return {
    outcomeId: row.milestone_id ?? row.outcome_source_id ?? "",
    kind: row.milestone_id === null ? "source" : "milestone",
    ...noNumber,
    periodStart: on,
    periodEnd: on,
    knownOn: knownOn(milestone?.source_id ?? row.outcome_source_id ?? undefined),
    outcomeKind: row.outcome_kind,
  };
}

/** Reads the targets of a state as the site reads them from the database, by identifier. */
export function targetFactsOf(side: Side): ReadonlyMap<string, JudgedTarget> {
  const tables = readTables(side);
  const links = Map.groupBy(rowsOf(side, targetOutcomes).values(), (row) => row.target_id);
  const found = side.tables.find(({ table }) => table.name === targets.name);
  return new Map(
    found?.rows.map(({ cells }) => {
      const row = decodeRow(targets, cells);
      const outcomes = (links.get(row.target_id) ?? []).map((link) => outcomeFacts(link, tables));
      return [row.target_id, { cells, facts: targetFacts(row, tables), outcomes }];
    }),
  );
}
