import { indicatorExport } from "../../src/lib/tables/indicatorExport.ts";
import type { Column, EnumValues, Trilingual } from "../../src/lib/tables/schema.ts";
import { cellOf, type Row } from "../check/dataset.ts";
import type { Release } from "../check/release.ts";
import type { ClaimRights } from "./claimRights.ts";
import { howToCite } from "./howToCite.ts";
import type { IndicatorFacts } from "./indicatorFacts.ts";
import { periodCovered } from "./periodCovered.ts";

/** A column of the CSV and of the records in the JSON. */
export interface ColumnMetadata {
  readonly name: string;
  readonly type: Column["type"];
  readonly required: boolean;
  readonly meaning: Trilingual;
  /** `table.column` that the value is found in. */
  readonly references?: string;
  /** Words of an enumeration with their names. */
  readonly values?: EnumValues;
}

/** What `indicators/<id>.metadata.json` says. */
export interface IndicatorMetadata {
  readonly indicator: IndicatorFacts;
  readonly release: Release;
  readonly claimCount: number;
  readonly sourceCount: number;
  /** Ways of counting among the claims; only claims of one may be joined by a line. */
  readonly basisCount: number;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly rights: ClaimRights;
  /** Addresses relative to this file. */
  readonly files: { readonly csv: string; readonly json: string };
  readonly howToCite: Trilingual;
  readonly columns: readonly ColumnMetadata[];
}

function toColumnMetadata([name, column]: readonly [string, Column]): ColumnMetadata {
  const { type, required, meaning, references } = column;
  return { name, type, required, meaning, ...(references ? { references } : {}), ...(column.type === "enum" ? { values: column.values } : {}) };
}

function countDifferent(claims: readonly Row[], column: string): number {
  return new Set(claims.map((row) => cellOf(row, column))).size;
}

const columns = Object.entries(indicatorExport.columns).map(toColumnMetadata);

interface Facts {
  readonly indicator: IndicatorFacts;
  readonly release: Release;
  readonly rights: ClaimRights;
  readonly claims: readonly Row[];
}

/** Describes the files of an indicator for programs and for people who cite them. */
export function indicatorMetadata({ indicator, release, rights, claims }: Facts): IndicatorMetadata {
  const stem = indicator.indicatorId;
  return {
    indicator,
    release,
    claimCount: claims.length,
    sourceCount: countDifferent(claims, "source_id"),
    basisCount: countDifferent(claims, "basis_id"),
    period: periodCovered(claims),
    rights,
    files: { csv: `${stem}.csv`, json: `${stem}.json` },
    howToCite: howToCite(indicator, release),
    columns,
  };
}
