import { measureKind, theme } from "../../src/lib/tables/enums.ts";
import { decodeRow } from "../../src/lib/tables/decodeRow.ts";
import { indicators } from "../../src/lib/tables/indicators.ts";
import type { Trilingual } from "../../src/lib/tables/schema.ts";
import { cellOf, type Row } from "../check/dataset.ts";
import type { BuildTable } from "./dataBuild.ts";
import { trilingualOf } from "./trilingualOf.ts";

/** What an indicator is, in words of three languages. */
export interface IndicatorFacts {
  readonly indicatorId: string;
  readonly name: Trilingual;
  readonly definition: Trilingual;
  readonly comparabilityNote: Trilingual | null;
  /** The usual unit; a claim names its own. */
  readonly unit: { readonly unitId: string; readonly name: Trilingual };
  readonly theme: { readonly themeId: string; readonly name: Trilingual };
  readonly measureKind: { readonly measureKindId: string; readonly name: Trilingual };
}

function required(text: Trilingual | null, place: string): Trilingual {
  if (text === null) throw new Error(`${place}: got no text, expected one in three languages. Run data:check first`);
  return text;
}

/** Describes an indicator by its row and the row of its unit. */
export function indicatorFacts(indicator: Row, units: BuildTable): IndicatorFacts {
  const row = decodeRow(indicators, indicator.cells);
  const unit = units.rows.find((one) => cellOf(one, "unit_id") === row.unit_id);
  return {
    indicatorId: row.indicator_id,
    name: required(trilingualOf(indicator, "name"), `${row.indicator_id} name`),
    definition: required(trilingualOf(indicator, "definition"), `${row.indicator_id} definition`),
    comparabilityNote: trilingualOf(indicator, "comparability_note"),
    unit: { unitId: row.unit_id, name: required(unit ? trilingualOf(unit, "axis") : null, `${row.unit_id} axis`) },
    theme: { themeId: row.theme, name: theme[row.theme] },
    measureKind: { measureKindId: row.measure_kind, name: measureKind[row.measure_kind] },
  };
}
